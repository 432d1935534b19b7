import { AREA_NOTE_FORM } from '../../shared/api/area.ts';
import { ACTION_FORM, MEETING_FORM, TEXTS_VERSION } from '../../shared/meetings/meeting.ts';
import type { Fields } from '../../shared/meetings/merge-fields.ts';
import { open, type SealedPlace, seal } from '../../shared/privacy/seal.ts';
import { finderIn, type Keyring, latestTeamKey } from '../vault/keyring.ts';

const forms = { meeting: MEETING_FORM, action: ACTION_FORM, 'area-note': AREA_NOTE_FORM } as const;

/** Of what a text is: it opens nowhere else. */
export interface TextsOf {
  kind: keyof typeof forms;
  id: string;
}

/** Texts as they are stored, by path. */
export type SealedTexts = Readonly<Record<string, string>>;

/** Opens texts. `closed` are those that this device has no key for: they are not changed by who can't read them. */
export async function openTexts(
  keyring: Keyring | null,
  of: TextsOf,
  sealed: SealedTexts,
): Promise<{ texts: Fields; closed: string[] }> {
  const find = finderIn(keyring);
  const opened = await Promise.all(
    Object.entries(sealed).map(
      async ([path, value]) => [path, await open(crypto, find, placeOf(of, path), value)] as const,
    ),
  );
  return {
    texts: Object.fromEntries(opened.flatMap(([path, text]) => (text === null ? [] : [[path, text]]))),
    closed: opened.flatMap(([path, text]) => (text === null ? [path] : [])),
  };
}

/**
 * Seals texts with the team's key of now. What did not change keeps its seal, and what could not be opened too. Null
 * when this device has no key of the team.
 */
export async function sealTexts(
  keyring: Keyring,
  { teamId, of, texts, before }: { teamId: string; of: TextsOf; texts: Fields; before: SealedTexts },
): Promise<Record<string, string> | null> {
  const key = latestTeamKey(keyring, teamId);
  if (!key) return null;
  const known = await openTexts(keyring, of, before);
  const sealed = await Promise.all(
    Object.entries(texts).map(async ([path, text]) => {
      const kept = known.texts[path] === text ? before[path] : undefined;
      return [path, kept ?? (await seal(crypto, key, placeOf(of, path), text))] as const;
    }),
  );
  const closed = known.closed.flatMap((path) => (before[path] === undefined ? [] : [[path, before[path]]]));
  return Object.fromEntries([...sealed, ...closed]);
}

function placeOf({ kind, id }: TextsOf, path: string): SealedPlace {
  return { entryId: id, caseTag: null, form: forms[kind], formVersion: TEXTS_VERSION, path };
}
