import { randomUUID } from 'node:crypto';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { type Day, dayNumber } from '../../../shared/time/day.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';

/** Something that was filed at noon of the day it happened, by Noor unless someone else is named. */
export function toldEvent(
  caseNumber: string,
  { form, on, answers, authorId = 'noor' }: { form: string; on: Day; answers: Answers; authorId?: string },
): DemoEvent {
  return {
    id: randomUUID(),
    form,
    formVersion: 1,
    teamId: 'overvecht',
    authorId,
    happenedOn: on,
    recordedAt: dayNumber(on) * 86_400_000 + 12 * 3_600_000,
    caseNumber,
    answers,
    amends: null,
  };
}
