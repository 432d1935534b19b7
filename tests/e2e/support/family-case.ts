import { randomUUID } from 'node:crypto';
import type { AnswersOf, Fields, FormDefinition } from '../../../shared/forms/define-form.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { addDays, type Day, dayNumber, dayOfInstant } from '../../../shared/time/day.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';
import { openedCase } from './opened-case.ts';

export const todayOn: Day = dayOfInstant(Date.now());

/** An entry that someone filed at noon of a day, so many days ago. */
export function filed<F extends Fields>(
  caseNumber: string,
  form: FormDefinition<F>,
  answers: AnswersOf<F>,
  { daysAgo, by = 'noor' }: { daysAgo: number; by?: string },
): DemoEvent {
  const happenedOn = addDays(todayOn, -daysAgo);
  return {
    id: randomUUID(),
    form: form.id,
    formVersion: form.version,
    teamId: 'overvecht',
    authorId: by,
    happenedOn,
    recordedAt: dayNumber(happenedOn) * 86_400_000 + 12 * 3_600_000,
    caseNumber,
    answers: { ...answers },
    amends: null,
  };
}

/** A family's plan of some goals with three actions each, in words of a usual length. */
export function planOf(caseNumber: string, goals: readonly string[], daysAgo = 20): DemoEvent[] {
  return goals.map((text, at) =>
    filed(
      caseNumber,
      goalV1,
      {
        goal: randomUUID(),
        text,
        domain: 'parenting',
        scores: [
          { informant: 'caregiver-1', score: 4 },
          { informant: 'caregiver-2', score: 3 },
          { informant: 'youth', score: 2 },
        ],
        goodEnough: 7,
        evaluateOn: addDays(todayOn, 30),
        actions: [
          { action: randomUUID(), what: `Weekmenu ophangen op de koelkast (${at + 1})`, owner: 'family' },
          {
            action: randomUUID(),
            what: 'Oma kookt op woensdag en blijft dan eten',
            owner: 'network',
            dueOn: addDays(todayOn, 14),
          },
          { action: randomUUID(), what: 'Bellen met de juf over het rooster', owner: 'professional' },
        ],
      },
      { daysAgo: daysAgo - at },
    ),
  );
}

/** A case with such a plan. */
export function caseWithPlan(caseNumber: string, goals: readonly string[]): DemoEvent[] {
  return [openedCase(caseNumber, addDays(todayOn, -25)), ...planOf(caseNumber, goals)];
}
