import type { CaseFile, CaseState, Return } from '../../db/queries/cases.ts';

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
