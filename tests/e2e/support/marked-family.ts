import { randomUUID } from 'node:crypto';
import { consultV1 } from '../../../shared/forms/consult.v1.ts';
import type { AnswersOf } from '../../../shared/forms/define-form.ts';
import { goalV1 } from '../../../shared/forms/goal.v1.ts';
import { safetyChecklistV1 } from '../../../shared/forms/safety-checklist.v1.ts';
import { addDays } from '../../../shared/time/day.ts';
import type { DemoEvent } from '../../../worker/local/demo/record-entries.ts';
import { filed, todayOn } from './family-case.ts';
import { openedCase } from './opened-case.ts';

export const number = '2026-01842';
export const other = '2026-01867';

/** What the family said, and nothing else of it may come out. */
export const words = {
  goal: 'Drie keer per week samen eten',
  later: 'Elke zondag iets leuks doen',
  action: 'Weekmenu ophangen',
};

/** Texts of entries that a family does not see, as they were typed. */
export const marks = {
  safetyGoal: 'KENMERK-doel-over-rust',
  agreement: 'KENMERK-oom-komt-niet',
  items: 'KENMERK-blauwe-plek',
  consult: 'KENMERK-vraag-aan-collega',
  laterAgreement: 'KENMERK-wissel-sleutels',
  laterGoal: 'KENMERK-later-doel',
  onlyFirst: 'KENMERK-alleen-ouder-een',
};

function checklist(behaviour: string, facts: string, daysAgo: number, by: string) {
  const evaluateOn = addDays(todayOn, daysAgo > 0 ? -1 : 2);
  return filed(
    number,
    safetyChecklistV1,
    {
      assessment: randomUUID(),
      instrument: 'neutral-frame@1',
      occasion: 'incident',
      items: [{ item: 'immediate-danger', answer: 'unknown', facts }],
      conclusion: 'unsafe',
      ahead: 'concerns',
      agreements: [{ agreement: randomUUID(), behaviour, who: ['caregiver-1'], evaluateOn }],
    },
    { daysAgo, by },
  );
}

type GoalAnswers = AnswersOf<typeof goalV1.fields>;

function goal(
  text: string,
  domain: 'parenting' | 'safety',
  daysAgo: number,
  actions: GoalAnswers['actions'] = [],
) {
  return filed(
    number,
    goalV1,
    {
      goal: randomUUID(),
      text,
      domain,
      scores: [{ informant: 'caregiver-1', score: 4 }],
      evaluateOn: addDays(todayOn, 2),
      actions,
    },
    { daysAgo },
  );
}

/** A case with something to do about everything, and another case. */
export function markedFamily(): DemoEvent[] {
  return [
    openedCase(number, addDays(todayOn, -60)),
    openedCase(other, addDays(todayOn, -50)),
    goal(words.goal, 'parenting', 50, [
      { action: randomUUID(), what: words.action, owner: 'family' },
      { action: randomUUID(), what: marks.onlyFirst, owner: 'family', visibleTo: ['caregiver-1'] },
    ]),
    goal(marks.safetyGoal, 'safety', 49),
    checklist(marks.agreement, marks.items, 40, 'noor'),
    filed(number, consultV1, { consult: randomUUID(), question: marks.consult }, { daysAgo: 30 }),
  ];
}

/** What a colleague files of it while the family looks along: one goal is theirs, the rest is not. */
export function filedMeanwhile(): DemoEvent[] {
  return [
    checklist(marks.laterAgreement, marks.items, 0, 'ilias'),
    goal(marks.laterGoal, 'safety', 0),
    goal(words.later, 'parenting', 0),
  ];
}
