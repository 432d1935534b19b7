import { randomUUID } from 'node:crypto';
import { type Day, dayNumber } from '../../../shared/time/day.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';

/** A case that Noor opened on a day in the past, and recorded at noon of that day; nothing happened in it since. */
export function openedCase(caseNumber: string, openedOn: Day): DemoEvent {
  return {
    id: randomUUID(),
    form: 'case-opened',
    formVersion: 1,
    teamId: 'overvecht',
    authorId: 'noor',
    happenedOn: openedOn,
    recordedAt: dayNumber(openedOn) * 86_400_000 + 12 * 3_600_000,
    caseNumber,
    answers: { caseNumber, carers: 1 },
    amends: null,
  };
}
