import type { HandedText } from '../domain/handed-text.ts';
import { associatedData, pad, type SealedPlace, unpad } from '../privacy/seal.ts';
import { placeOf, type SealedEntry } from '../privacy/seal-entry.ts';
import { fromUtf8, toUtf8 } from '../privacy/utf8.ts';
import { type Binding, openWith, sealTo } from './hpke.ts';

const FORMAT = /^h1\.([A-Za-z0-9_-]+)\.([1-9]\d{0,5})\.([A-Za-z0-9_-]{87})\.([A-Za-z0-9_-]+)$/;

/** A team to which texts are given: the key in use according to the directory. */
export interface HandOverTo {
  organisation: string;
  teamId: string;
  epoch: number;
  /** `agreementKey` of that key. */
  agreementKey: string;
}

/** Finds the hand-over key pair of a team and epoch (`handOverKeysOf`); null when this device does not have it. */
export type FindHandOverKeys = (teamId: string, epoch: number) => CryptoKeyPair | null;

/**
 * Seals a text for another team: `h1.<team>.<epoch>.<enc>.<ciphertext>`. Bound to the same place as the sealed text
 * that it stands for, and padded as that is.
 */
export async function sealForTeam(to: HandOverTo, place: SealedPlace, text: string): Promise<string> {
  const { organisation, teamId, epoch } = to;
  const binding = bindingOf(organisation, teamId, epoch, place);
  const { enc, ciphertext } = await sealTo(to.agreementKey, binding, pad(toUtf8(text)));
  return ['h1', teamId, epoch, enc, ciphertext].join('.');
}

/** Opens a text that was handed over. Null when this device lacks the key, or when anything about it is not as it was. */
export async function openForTeam(
  organisation: string,
  findKeys: FindHandOverKeys,
  place: SealedPlace,
  sealed: string,
): Promise<string | null> {
  const [, teamId = '', epochText = '', enc = '', ciphertext = ''] = FORMAT.exec(sealed) ?? [];
  const epoch = Number(epochText);
  const keys = findKeys(teamId, epoch);
  if (!keys) return null;
  const padded = await openWith(keys, bindingOf(organisation, teamId, epoch, place), { enc, ciphertext });
  const bytes = padded && unpad(padded);
  return bytes && fromUtf8(bytes);
}

/** Seals texts of an entry, by path, for another team. */
export async function handTexts(
  to: HandOverTo,
  entry: SealedEntry,
  texts: Readonly<Record<string, string>>,
): Promise<HandedText[]> {
  return Promise.all(
    Object.entries(texts).map(async ([path, text]) => ({
      entryId: entry.id,
      path,
      sealed: await sealForTeam(to, placeOf(entry, path), text),
    })),
  );
}

/** Opens what was handed of an entry, by path. What can't be opened is left out, and so is what is of another entry. */
export async function openHanded(
  organisation: string,
  findKeys: FindHandOverKeys,
  entry: SealedEntry,
  handed: readonly HandedText[],
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  await Promise.all(
    handed
      .filter(({ entryId }) => entryId === entry.id)
      .map(async ({ path, sealed }) => {
        const text = await openForTeam(organisation, findKeys, placeOf(entry, path), sealed);
        if (text !== null) texts[path] = text;
      }),
  );
  return texts;
}

function bindingOf(organisation: string, teamId: string, epoch: number, place: SealedPlace): Binding {
  return {
    info: ['doelspoor-handed-v1', organisation, teamId, epoch],
    associatedData: associatedData(teamId, epoch, place, 'h1'),
  };
}
