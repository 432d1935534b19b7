import { type Entry, effectiveDay } from '../domain/entry.ts';
import type { Norms } from '../domain/norms.ts';
import { type CaseHistory, caseHistory, withReturns } from '../history/case-history.ts';
import { effectiveEntries } from '../history/effective-entries.ts';
import type { CryptoKeyHandle } from '../privacy/web-crypto.ts';
import { mayBeExported } from '../research/may-be-exported.ts';
import { type Day, dayOfInstant } from '../time/day.ts';
import { recordedBy } from './cut.ts';
import type { ExportedCase } from './exported-case.ts';
import { knownMilestones } from './known-milestones.ts';
import { casePseudonyms, type Pseudonymiser, pseudonymOf } from './pseudonyms.ts';
import { exportableCases, type LaterCase, returnsKnownOn } from './returns-known.ts';
import type { Coarsening } from './study-plan.ts';

/** A case as it is stored, with whatever else says something about it. What was recorded after a cut may be there. */
export interface StoredCase {
  id: string;
  entries: readonly Entry[];
  /** The cases of which an entry, whether it counts or not, names this one as an earlier case of the family. */
  later: readonly LaterCase[];
}

/** What decides which cases are in a release, and how they look in it. Frozen when the release is asked for. */
export interface ReleaseTerms {
  /** Day 0. */
  firstOn: Day;
  lastOn: Day;
  /** Empty for all. */
  teams: readonly string[];
  cutOn: Day;
  norms: Norms;
  coarsening: Coarsening;
}

/** Why a case is not in a release. `objects` is never counted or told. */
export type NotInStudy = 'not-opened' | 'objects' | 'other-period' | 'other-team' | 'before-study';

/** Why a case is not in a study as things stood at its cut; null when it is in it. */
export function whyNotInStudy(
  { entries }: Pick<StoredCase, 'entries'>,
  terms: ReleaseTerms,
): NotInStudy | null {
  const known = recordedBy(entries, terms.cutOn);
  return whyNot(known, caseHistory(known), terms);
}

function whyNot(
  known: readonly Entry[],
  { opened, researchObjection }: CaseHistory,
  { firstOn, lastOn, teams }: ReleaseTerms,
): NotInStudy | null {
  if (!mayBeExported({ objectsToResearch: researchObjection !== null })) return 'objects';
  if (!opened) return 'not-opened';
  if (opened.on < firstOn || opened.on > lastOn) return 'other-period';
  if (teams.length > 0 && !teams.includes(opened.teamId)) return 'other-team';
  return known.some((entry) => saysOfBefore(entry, firstOn)) ? 'before-study' : null;
}

/** Whether an entry counts, or ever counted, on a day before the study. */
function saysOfBefore({ happenedOn, recordedAt, answers }: Entry, firstOn: Day): boolean {
  const days = [happenedOn, answers.familyGroupPlanOn].filter((day) => typeof day === 'string');
  return dayOfInstant(recordedAt) < firstOn || days.some((day) => effectiveDay(day, recordedAt) < firstOn);
}

/**
 * A case as a release sees it; null when it is not in the study. It follows from the entries up to the cut, the terms and
 * the key, and from nothing else.
 */
export async function exportCase<Key extends CryptoKeyHandle>(
  by: Pseudonymiser<Key>,
  stored: StoredCase,
  terms: ReleaseTerms,
): Promise<ExportedCase | null> {
  const { firstOn, cutOn, norms, coarsening } = terms;
  const entries = recordedBy(stored.entries, cutOn);
  const alone = caseHistory(entries);
  if (whyNot(entries, alone, terms) !== null) return null;
  const later = exportableCases(stored.later, cutOn);
  return {
    pseudonym: await pseudonymOf(by, 'case', stored.id),
    pseudonyms: await casePseudonyms(by, stored.id, entries, { oneTeam: coarsening.teams }),
    entries,
    counting: effectiveEntries(entries),
    history: withReturns(alone, returnsKnownOn(stored.id, later, cutOn)),
    milestones: knownMilestones(stored.id, entries, later, norms),
    studyFirstOn: firstOn,
    cutOn,
    coarsening,
  };
}
