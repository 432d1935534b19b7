import { effectiveDay } from '../domain/entry.ts';
import { caseOpenedV1 } from '../forms/case-opened.v1.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

/** The first opening counts; a case that is opened twice was opened once. */
export function applyCaseOpened(history: CaseHistory, entry: EffectiveEntry): void {
  if (history.opened) return;
  const answers = readAnswers(caseOpenedV1, entry);
  history.opened = { on: entry.countsOn, teamId: entry.teamId, entryId: entry.id };
  history.clockOn = answers.familyGroupPlanOn
    ? effectiveDay(answers.familyGroupPlanOn, entry.recordedAt)
    : entry.countsOn;
  history.household = {
    carers: answers.carers ?? null,
    children: (answers.children ?? []).map(({ ageBand }) => ageBand),
  };
  history.domains = Object.fromEntries((answers.domains ?? []).map(({ domain, state }) => [domain, state]));
}
