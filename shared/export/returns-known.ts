import { caseHistory } from '../history/case-history.ts';
import { previousCaseOf, type WithPrevious } from '../history/previous-case.ts';
import { mayBeExported } from '../research/may-be-exported.ts';
import type { Day } from '../time/day.ts';
import { recordedBy } from './cut.ts';

/** A case in which an entry names another as an earlier one of the family: all its entries. */
export interface LaterCase {
  entries: readonly WithPrevious[];
}

/** Later cases that may leave for research as things stood on a cut day: one that objects has not been there. */
export function exportableCases(later: readonly LaterCase[], cutOn: Day): LaterCase[] {
  return later
    .map(({ entries }) => ({ entries: recordedBy(entries, cutOn) }))
    .filter(({ entries }) =>
      mayBeExported({ objectsToResearch: caseHistory(entries).researchObjection !== null }),
    );
}

/** The days on which a family came back after a case, as was known at the end of a day, earliest first. */
export function returnsKnownOn(caseId: string, later: readonly LaterCase[], on: Day): Day[] {
  return later
    .flatMap(({ entries }) => {
      const known = recordedBy(entries, on);
      const history = caseHistory(known);
      return history.opened && previousCaseOf(history, known) === caseId ? [history.opened.on] : [];
    })
    .sort();
}
