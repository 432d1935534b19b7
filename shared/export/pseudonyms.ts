import type { Entry } from '../domain/entry.ts';
import { correctedBy } from '../history/effective-entries.ts';
import { toHex } from '../privacy/hex.ts';
import { toUtf8 } from '../privacy/utf8.ts';
import type { CryptoKeyHandle, WebCrypto } from '../privacy/web-crypto.ts';

/** What gets a pseudonym in a release, with the letter by which it is recognised. */
export const pseudonymLetters = {
  case: 'c',
  goal: 'g',
  evaluation: 'v',
  assessment: 'a',
  agreement: 's',
  consult: 'q',
  entry: 'e',
  team: 't',
} as const;
export type PseudonymKind = keyof typeof pseudonymLetters;

/** What the key of a pseudonym is: `importPseudonymKey` makes it of the 32 random bytes of a release or study. */
export interface Pseudonymiser<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  crypto: WebCrypto<Key>;
  key: Key;
}

/** The pseudonym of every team in a release that takes all teams as one. */
export const ALL_TEAMS = 't_00000000';

/** 64 bits: among a million rows two are alike with a chance of 1 in 30 million. Teams are few: 32 bits. */
const DIGITS = 16;
const TEAM_DIGITS = 8;

/**
 * The pseudonym of something: the letter of its kind and the first 64 bits (32 of a team) of an HMAC-SHA-256 in
 * hexadecimal. Whoever does not have the key can't tell what it stands for, nor make it from an id.
 * @param id our own id; of what belongs to a case, of that case too, because ids within a case are given by devices
 */
export async function pseudonymOf<Key extends CryptoKeyHandle>(
  { crypto, key }: Pseudonymiser<Key>,
  kind: PseudonymKind,
  id: string,
): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, toUtf8(`release|${kind}|${id}`));
  const digits = kind === 'team' ? TEAM_DIGITS : DIGITS;
  return `${pseudonymLetters[kind]}_${toHex(new Uint8Array(mac)).slice(0, digits)}`;
}

/** How a pseudonym is found in `ExportedCase.pseudonyms`. */
export function pseudonymName(kind: PseudonymKind, id: string): string {
  return `${kind} ${id}`;
}

/** How one evaluation of one goal is called: by the entry that was filed first, so that a correction leaves it the same. */
export function evaluationName(originId: string, goalId: string, again: number): string {
  return `${originId}/${goalId}/${again}`;
}

/**
 * The pseudonyms of everything in the entries of a case, by `pseudonymName`; of things that do not count any more too,
 * since what was known before is in a release.
 * @param oneTeam takes all teams as one
 */
export async function casePseudonyms<Key extends CryptoKeyHandle>(
  by: Pseudonymiser<Key>,
  caseId: string,
  entries: readonly Entry[],
  { oneTeam }: { oneTeam: boolean },
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, Promise<string>>();
  const add = (kind: PseudonymKind, id: unknown) => {
    if (typeof id !== 'string' || found.has(pseudonymName(kind, id))) return;
    const whole = kind === 'team' ? id : `${caseId}|${id}`;
    const made = kind === 'team' && oneTeam ? Promise.resolve(ALL_TEAMS) : pseudonymOf(by, kind, whole);
    found.set(pseudonymName(kind, id), made);
  };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    const { id, teamId, answers } = entry;
    const originId = correctedBy(entry, byId).at(-1)?.id ?? id;
    add('entry', id);
    add('team', teamId);
    add('team', answers.toTeam);
    add('goal', answers.goal);
    add('assessment', answers.assessment);
    add('consult', answers.consult);
    for (const { agreement } of rowsOf(answers.agreements)) add('agreement', agreement);
    const seen = new Map<string, number>();
    for (const { goal } of rowsOf(answers.goals)) {
      if (typeof goal !== 'string') continue;
      const again = seen.get(goal) ?? 0;
      seen.set(goal, again + 1);
      add('goal', goal);
      add('evaluation', evaluationName(originId, goal, again));
    }
  }
  const made = [...found].map(async ([name, pseudonym]) => [name, await pseudonym] as const);
  return new Map(await Promise.all(made));
}

function rowsOf(rows: unknown): Record<string, unknown>[] {
  return Array.isArray(rows) ? rows : [];
}
