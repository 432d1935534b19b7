import type { Entry } from '../../../shared/domain/entry.ts';
import type { CaseHistory } from '../../../shared/history/case-history.ts';
import { correctedBy } from '../../../shared/history/effective-entries.ts';
import type { CaseFile, CaseState, Return } from '../../db/queries/cases.ts';

type WithPrevious = Entry & { previousCaseId: string | null };

/**
 * The earlier case of the family that the opening of a case names; null where it says that there was none. The number may
 * have stayed on the device on which it was typed: a correction from elsewhere does not take it away.
 */
export function previousCaseOf({ opened }: CaseHistory, entries: readonly WithPrevious[]): string | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const opening = byId.get(opened?.entryId ?? '');
  if (opening?.answers.hereBefore !== 'yes') return null;
  const versions = [opening.id, ...correctedBy(opening, byId).map(({ id }) => id)];
  return versions.map((id) => byId.get(id)?.previousCaseId ?? null).find((key) => key !== null) ?? null;
}

/** An earlier case of which something changes because of what is filed in a later one. */
export interface EarlierCase {
  caseKey: string;
  /** Null when nothing was filed in it yet, or it was deleted. */
  state: CaseState | null;
  /** The later cases of its family as they will be. */
  returns: Return[];
}

/**
 * The earlier cases for which it makes a difference what a case is after filing: those that it names or named, when the
 * naming or the day it was opened changes.
 */
export function earlierCases(
  { caseKey, file: before }: CaseState,
  after: CaseFile,
  states: ReadonlyMap<string, CaseState>,
): EarlierCase[] {
  const named = [before?.previousCaseId, after.previousCaseId].filter((key) => typeof key === 'string');
  if (before?.previousCaseId === after.previousCaseId && before?.openedOn === after.openedOn) return [];
  return [...new Set(named)].map((earlierKey) => {
    const state = states.get(earlierKey) ?? null;
    const others = state?.returns.filter((one) => one.caseKey !== caseKey) ?? [];
    const own =
      earlierKey === after.previousCaseId && after.openedOn !== null
        ? [{ caseKey, openedOn: after.openedOn }]
        : [];
    return { caseKey: earlierKey, state: state?.file ? state : null, returns: [...others, ...own] };
  });
}
