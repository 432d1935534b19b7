import { type Fields, type Form, isSealed } from '../forms/define-form.ts';
import { type FindTeamKey, open, type SealedPlace, seal, type TeamKey } from './seal.ts';
import type { CryptoKeyHandle, WebCrypto } from './web-crypto.ts';

/** What of an entry decides where its texts belong. */
export interface SealedEntry {
  id: string;
  caseTag: string;
  form: Form;
}

/** Seals the texts of an entry, by path. Which text is the case number follows from the form, not from the caller. */
export async function sealTexts<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  key: TeamKey<Key>,
  entry: SealedEntry,
  texts: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const sealed = await Promise.all(
    Object.entries(texts).map(
      async ([path, text]) => [path, await seal(crypto, key, placeOf(entry, path), text)] as const,
    ),
  );
  return Object.fromEntries(sealed);
}

/** Opens the sealed texts of an entry. What can't be opened is left out. */
export async function openTexts<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  findKey: FindTeamKey<Key>,
  entry: SealedEntry,
  sealed: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  await Promise.all(
    Object.entries(sealed).map(async ([path, value]) => {
      const text = await open(crypto, findKey, placeOf(entry, path), value);
      if (text !== null) texts[path] = text;
    }),
  );
  return texts;
}

/** Opens the case number of an entry whose case is not known yet, as in a due list. Null when that can't be done. */
export async function openCaseNumber<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  findKey: FindTeamKey<Key>,
  entry: { id: string; form: Form },
  sealed: string,
): Promise<string | null> {
  const path = Object.keys(entry.form.fields).find((name) => entry.form.fields[name]?.kind === 'case-number');
  return path === undefined ? null : open(crypto, findKey, placeOf({ ...entry, caseTag: '' }, path), sealed);
}

/** Where a text of an entry belongs. Which text is the case number follows from the form. */
export function placeOf({ id, caseTag, form }: SealedEntry, path: string): SealedPlace {
  const isCaseNumber = kindAt(form.fields, path.split('.')) === 'case-number';
  return {
    entryId: id,
    caseTag: isCaseNumber ? null : caseTag,
    form: form.id,
    formVersion: form.version,
    path,
  };
}

function kindAt(fields: Fields, [name = '', , ...rest]: string[]): string | null {
  const field = fields[name];
  if (!field) return null;
  if (field.kind === 'list') return kindAt(field.fields, rest);
  return isSealed(field) ? field.kind : null;
}
