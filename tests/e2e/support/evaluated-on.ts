import { randomUUID } from 'node:crypto';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { addDays, type Day, dayOfInstant } from '../../../shared/time/day.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';
import { openedCase } from './opened-case.ts';
import { toldEvent } from './told-case.ts';

/** A case of which everything was done in time, with one evaluation to come: planned on a day. */
export function evaluatedOn(caseNumber: string, evaluateOn: Day): DemoEvent[] {
  const ago = (days: number) => addDays(dayOfInstant(Date.now()), -days);
  const at = (form: string, on: string, answers: Answers) => toldEvent(caseNumber, { form, on, answers });
  return [
    openedCase(caseNumber, ago(60)),
    at('safety-checklist', ago(59), {
      assessment: randomUUID(),
      instrument: 'neutral-frame@1',
      occasion: 'start',
      assessors: [{ role: 'practitioner' }, { role: 'colleague' }],
      conclusion: 'safe',
    }),
    at('goal', ago(58), {
      goal: randomUUID(),
      text: 'Drie keer per week samen eten',
      domain: 'parenting',
      scores: [{ informant: 'youth', score: 4 }],
      goodEnough: 7,
      actions: [{ action: randomUUID(), what: 'Weekmenu ophangen', owner: 'family' }],
      evaluateOn,
    }),
  ];
}
