import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { addDays } from '../../../shared/time/day.ts';
import { CASE_OPENED, checklistAnswers, goalAnswers, newCaseTag, submission } from './submissions.ts';

/**
 * A case from its opening on, with two goals, evaluations, checklists and often an end. Which of it is on time, late or
 * missing follows from its number, each in its own rhythm, so that every measure has something of everything.
 */
export function storyOf(teamId: string, number: number, openedOn: string): EntrySubmission[] {
  const caseTag = newCaseTag();
  const [goal, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const every = (rhythm: number) => number % rhythm === 0;
  const entry = (form: string, day: number, answers: Answers) =>
    submission({ form, caseTag, teamId, answers, happenedOn: addDays(openedOn, day) });
  const goalDay = every(4) ? 50 : 20 + (number % 15);
  const evaluated = (day: number, gasLevel: number) =>
    entry('evaluation', day, {
      goals: [goal, other].map((one) => ({ goal: one, status: 'open', gasLevel })),
    });
  const family = { formulatedBy: every(3) ? ['professional'] : ['caregiver-1'] };
  return [
    entry('case-opened', 0, CASE_OPENED),
    ...(every(7) ? [] : [entry('goal', goalDay, goalAnswers(goal, family))]),
    ...(every(7) ? [] : [entry('goal', goalDay, goalAnswers(other, family))]),
    ...(every(5) || every(7)
      ? []
      : [entry('action', goalDay + (number % 20), anAction(goal, every(2) ? 'network' : 'family'))]),
    ...(every(6)
      ? []
      : [
          entry(
            'safety-checklist',
            10 + (number % 25),
            checklistAnswers({ conclusion: every(2) ? 'concerns' : 'safe' }),
          ),
        ]),
    ...(every(7) || every(8) ? [] : [evaluated(goalDay + 60 + (number % 60), (number % 4) - 1)]),
    ...(every(7) || every(3) || every(4) ? [] : [evaluated(goalDay + 160 + (number % 80), (number % 3) - 1)]),
    ...(every(5)
      ? [entry('closing', 300 + (number % 90), { reason: ['01', '03', '05', '02'][number % 4] })]
      : []),
  ];
}

function anAction(goal: string, owner: string): Answers {
  return { goal, action: crypto.randomUUID(), what: 'x', owner };
}

/** Cases of a team that begin some days after each other. */
export function storiesOf(teamId: string, cases: number, firstOn: string, apart: number): EntrySubmission[] {
  return Array.from({ length: cases }, (_, number) =>
    storyOf(teamId, number + 1, addDays(firstOn, number * apart)),
  ).flat();
}
