import { expect } from 'vitest';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { addDays } from '../../../shared/time/day.ts';
import { importEntries } from '../../../worker/services/entries/import.ts';
import { importContext } from '../../../worker/services/import-context.ts';
import type { TestApi } from './api.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './submissions.ts';

/** Brings in entries as if each was recorded on the day it happened. */
export async function bringIn(api: TestApi, entries: readonly EntrySubmission[]): Promise<void> {
  const results = await importEntries(
    importContext(api.around),
    entries.map((entry) => ({
      submission: entry,
      authorId: 'someone',
      recordedAt: Date.parse(`${entry.happenedOn}T12:00:00Z`),
    })),
  );
  expect(results.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'filed'));
}

/** A case opened on a day, with a goal so many days later, or none. */
export function caseOf(teamId: string, openedOn: string, goalAfter: number | null): EntrySubmission[] {
  const caseTag = newCaseTag();
  const opening = { form: 'case-opened', caseTag, teamId, answers: CASE_OPENED, happenedOn: openedOn };
  if (goalAfter === null) return [submission(opening)];
  const happenedOn = addDays(openedOn, goalAfter);
  return [
    submission(opening),
    submission({ form: 'goal', caseTag, teamId, answers: goalAnswers(), happenedOn }),
  ];
}
