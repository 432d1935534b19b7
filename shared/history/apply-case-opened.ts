import { effectiveDay } from '../domain/entry.ts';
import type { caseOpenedV1 } from '../forms/case-opened.v1.ts';
import type { Day } from '../time/day.ts';
import type { CaseHistory } from './case-history.ts';
import { type EffectiveEntry, firstRecordedAt } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

/** The first opening counts; a case that is opened twice was opened once. */
export function applyCaseOpened(history: CaseHistory, entry: EffectiveEntry): void {
  if (history.opened) return;
  const answers = readAnswers<typeof caseOpenedV1>(entry);
  // Another team may correct the opening later; the case was still opened by the first.
  const origin = entry.versions.find(({ id }) => id === entry.originId) ?? entry;
  history.opened = { on: entry.countsOn, teamId: origin.teamId, entryId: entry.id };
  history.clockOn = clockDay(entry, answers.familyGroupPlanOn) ?? entry.countsOn;
  history.household = {
    carers: answers.carers ?? null,
    children: (answers.children ?? []).map(({ ageBand }) => ageBand),
  };
  history.domains = Object.fromEntries((answers.domains ?? []).map(({ domain, state }) => [domain, state]));
  history.connections = (answers.connections ?? []).map(({ domains }) => domains);
}

/** The day on which it became clear whether the family makes a plan of its own; null when that was not filled in. */
function clockDay(entry: EffectiveEntry, settledOn: Day | undefined): Day | null {
  if (settledOn === undefined) return null;
  return effectiveDay(
    settledOn,
    firstRecordedAt(entry.versions, ({ answers }) => answers.familyGroupPlanOn === settledOn),
  );
}
