import type { Entry } from '../../shared/domain/entry.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { answersSchema, Id } from '../../shared/forms/schema.ts';
import { type CaseHistory, caseHistory, responsibleTeam } from '../../shared/history/case-history.ts';
import { withholdJudgements } from '../../shared/history/withhold-judgements.ts';
import { caseTag as tagOf } from '../../shared/privacy/case-tag.ts';
import { type Day, dayOfInstant } from '../../shared/time/day.ts';
import type { CaseRef } from '../case-systems/case-number.ts';
import { currentSession } from '../session/session.ts';
import { type Keyring, readKeyring } from '../vault/keyring.ts';
import { type CachedCase, readCachedCase } from './case-cache.ts';
import { savedEntries } from './saved-entries.ts';

/** What this device knows of a case by itself, without asking anyone. */
export interface KnownCase {
  caseTag: string;
  keyring: Keyring;
  /** Null when the API was never asked about it for this member. */
  cached: CachedCase | null;
  /**
   * What the API said and what was saved here since, by id; without what a colleague judged where her own judgement is
   * awaited. Sealed texts are all there.
   */
  entries: Entry[];
  history: CaseHistory;
  /** The team that is responsible today; null while the case was not opened. */
  teamId: string | null;
  todayOn: Day;
}

/** Null when nobody is signed in or this device has no keys: then nothing of any case is shown. */
export function readKnownCase(ref: CaseRef): Promise<KnownCase | null> {
  return readKnown((keyring) => tagOf(crypto, keyring.pseudonymKey, ref));
}

/** The same, of a case of which only the pseudonym is at hand. */
export function readKnownCaseOf(caseTag: string): Promise<KnownCase | null> {
  return readKnown(() => Promise.resolve(caseTag));
}

async function readKnown(tagWith: (keyring: Keyring) => Promise<string>): Promise<KnownCase | null> {
  const [keyring, session] = await Promise.all([readKeyring(), currentSession()]);
  if (!keyring || !session) return null;
  const caseTag = await tagWith(keyring);
  const [cached, saved] = await Promise.all([
    readCachedCase(caseTag, session.member.id),
    savedEntries(caseTag, keyring),
  ]);
  const byId = new Map([...saved, ...(cached?.record?.entries ?? [])].map((entry) => [entry.id, entry]));
  const all = [...byId.values()];
  const readable = withholdJudgements(all.filter(isReadable), session.member.id);
  const history = caseHistory(readable);
  const entries = [...readable, ...all.filter((entry) => !isReadable(entry))];
  const todayOn = dayOfInstant(Date.now());
  const teamId = responsibleTeam(history, todayOn) ?? cached?.record?.teamId ?? null;
  return { caseTag, keyring, cached, entries, history, teamId, todayOn };
}

/** Whether this version of the extension knows the form and the answers fit it. The history relies on that. */
export function isReadable(entry: Entry): boolean {
  const form = findForm(entry.form, entry.formVersion);
  if (form === null) return false;
  return entry.withheld
    ? Id.safeParse(entry.answers.assessment).success
    : answersSchema(form, 'coded').safeParse(entry.answers).success;
}
