import { goalV1 } from '../../../forms/goal.v1.ts';
import { m02 } from '../../../measures/m02.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import { day, type FilledColumn, identifier } from '../../codebook/fill-column.ts';
import { caseColumn, countColumn, observedDays, pseudonym } from '../common-columns.ts';
import type { GoalSubject } from '../goals.ts';
import { measureColumn, milestoneOf } from '../measure-columns.ts';
import { scoreColumns } from '../score-columns.ts';

const first = {
  form: goalV1,
  find: ({ firstAnswers }: GoalSubject) => firstAnswers,
  note: { nl: 'Toen het doel werd gesteld.', en: 'When the goal was set.' },
  which: { nl: 'bij het stellen', en: 'when set' },
};

const last = {
  form: goalV1,
  find: ({ lastAnswers }: GoalSubject) => lastAnswers,
  note: { nl: 'Zoals het doel het laatst is verwoord.', en: 'As the goal was last put into words.' },
  which: { nl: 'het laatst', en: 'at last' },
};

/** How a goal was set. */
export const goalSetColumns: readonly FilledColumn<GoalSubject>[] = [
  caseColumn(),
  identifier(
    'goal_id',
    {
      label: { nl: 'Doel', en: 'Goal' },
      description: { nl: 'Pseudoniem van het doel.', en: 'Pseudonym of the goal.' },
    },
    ({ exported, goal }) => pseudonym(exported, 'goal', goal.id),
  ),
  day(
    'set_on',
    {
      label: { nl: 'Gesteld', en: 'Set' },
      description: {
        nl: 'Dag waarop het doel werd gesteld; als dat meer dan 14 dagen later is vastgelegd, de dag van vastleggen.',
        en: 'Day on which the goal was set; where it was recorded more than 14 days later, the day of recording.',
      },
    },
    ({ first: { on } }) => on,
  ),
  observedDays(
    { nl: 'de dag waarop het doel werd gesteld', en: 'the day on which the goal was set' },
    ({ first: { on } }) => on,
  ),
  countColumn(
    'versions',
    { nl: 'Keren verwoord', en: 'Times put into words' },
    {
      nl: 'Hoe vaak het doel is verwoord of bijgesteld: 1 als het nooit is bijgesteld.',
      en: 'How often the goal was put into words or adjusted: 1 when it was never adjusted.',
    },
    ({ goal }) => goal.versions.length,
  ),
  ...answerColumns(first, { domain: 'domain' }),
  ...answerColumns(last, {
    domain: 'last_domain',
    kind: 'kind',
    direction: 'direction',
    priority: 'priority',
    weight: 'weight',
  }),
  ...answerColumns(first, {
    formulatedBy: 'formulated_by',
    together: 'together',
    youthSpoken: 'child_spoken',
    youthNotSpokenReason: 'child_not_spoken_reason',
    helpQuestionBy: 'help_question_by',
    evaluateOn: 'evaluate_on',
  }),
  ...answerColumns(last, { termOn: 'term_on', smart: 'smart' }),
  ...scoreColumns<GoalSubject>('start', first),
  ...answerColumns(last, { goodEnough: 'good_enough' }),
  ...answerColumns(first, { gasBaseline: 'gas_baseline' }),
  measureColumn(m02, ({ exported, goal }) => milestoneOf(exported, m02.milestone, goal.id)),
];
