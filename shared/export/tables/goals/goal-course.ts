import { actionOwner } from '../../../codes/action-owner.ts';
import { actionProgress } from '../../../codes/action-progress.ts';
import { goalOutcome } from '../../../codes/goal-outcome.ts';
import { m03 } from '../../../measures/m03.ts';
import { m05 } from '../../../measures/m05.ts';
import { m11 } from '../../../measures/m11.ts';
import { earliestDay } from '../../../time/day.ts';
import { code, day, type FilledColumn, numbered } from '../../codebook/fill-column.ts';
import { gasLevels, gasNumberNote } from '../../codebook/gas-level.ts';
import { countColumn, mayCome, orToCome, toCome, toComeText } from '../common-columns.ts';
import type { GoalSubject } from '../goals.ts';
import { measureColumn, measureCounts, milestoneOf } from '../measure-columns.ts';

/** What became of a goal. */
export const goalCourseColumns: readonly FilledColumn<GoalSubject>[] = [
  countColumn(
    'actions',
    { nl: 'Acties', en: 'Actions' },
    { nl: 'Aantal acties die bij het doel zijn afgesproken.', en: 'Number of actions agreed with the goal.' },
    ({ goal }) => goal.actions.length,
  ),
  day(
    'first_action_on',
    {
      label: { nl: 'Eerste actie', en: 'First action' },
      description: {
        nl: `Dag waarop de eerste actie is afgesproken. ${toComeText.nl}`,
        en: `Day on which the first action was agreed. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, goal }) => orToCome(exported, earliestDay(...goal.actions.map(({ agreedOn }) => agreedOn))),
  ),
  ...actionOwner.codes.map(({ code: owner, nl, en }) =>
    countColumn<GoalSubject>(
      `actions_${owner}`,
      { nl: `Acties: wie: ${nl}`, en: `Actions: who: ${en}` },
      {
        nl: `Aantal acties waarbij op “Wie” het laatst “${nl}” is geantwoord.`,
        en: `Number of actions for which “${en}” was last answered to “Who”.`,
      },
      ({ goal }) => goal.actions.filter((action) => action.owner === owner).length,
    ),
  ),
  ...actionProgress.codes.map(({ code: progress, nl, en }) =>
    countColumn<GoalSubject>(
      `actions_${progress.replaceAll('-', '_')}`,
      { nl: `Acties: ${nl}`, en: `Actions: ${en}` },
      {
        nl: `Aantal acties waarvan het laatst “${nl}” is vastgelegd (formulier action-progress, of afgevinkt bij een evaluatie).`,
        en: `Number of actions last recorded as “${en}” (form action-progress, or ticked off at an evaluation).`,
      },
      ({ goal }) => goal.actions.filter((action) => action.progress === progress).length,
    ),
  ),
  countColumn(
    'evaluations',
    { nl: 'Evaluaties', en: 'Evaluations' },
    {
      nl: 'Hoe vaak het doel is geëvalueerd, ook bij het afsluiten: rijen in evaluations.',
      en: 'How often the goal was evaluated, also at the closing: rows in evaluations.',
    },
    ({ goal }) => goal.evaluations.length,
  ),
  evaluatedOn('first_evaluated_on', { nl: 'Eerste evaluatie', en: 'First evaluation' }, 0),
  evaluatedOn('last_evaluated_on', { nl: 'Laatste evaluatie', en: 'Last evaluation' }, -1),
  code(
    'last_gas_level',
    {
      label: { nl: 'Laatste stand op de schaal', en: 'Last level on the scale' },
      description: {
        nl: `Laatste stand van −2 tot +2 die bij een evaluatie of het afsluiten is gegeven. ${gasNumberNote.nl} ${toComeText.nl}`,
        en: `Last level from −2 to +2 given at an evaluation or the closing. ${gasNumberNote.en} ${toComeText.en}`,
      },
      missing: mayCome,
    },
    gasLevels,
    ({ exported, goal }) => {
      const level = goal.evaluations.findLast(({ gasLevel }) => gasLevel !== null)?.gasLevel ?? null;
      return level === null ? toCome(exported) : String(level);
    },
  ),
  day(
    'ended_on',
    {
      label: { nl: 'Beëindigd', en: 'Ended' },
      description: {
        nl: 'Dag waarop het doel eindigde: bij een evaluatie, bij het afsluiten of met een eigen formulier (goal-closed). −8: het doel loopt en de zaak is op de peildag open. −9: de zaak is afgesloten zonder dat over dit doel iets is gezegd.',
        en: 'Day on which the goal ended: at an evaluation, at the closing or with a form of its own (goal-closed). −8: the goal goes on and the case is open at the cut. −9: the case was closed and nothing was said of this goal.',
      },
      missing: mayCome,
    },
    ({ exported, goal }) => goal.ended?.on ?? toCome(exported),
  ),
  code(
    'outcome',
    {
      label: { nl: 'Wat ervan geworden is', en: 'What became of it' },
      description: {
        nl: 'Uitkomst toen het doel voor het eerst eindigde; wie niets zei bij het afsluiten staat als onbekend. −8 en −9: zie ended_on.',
        en: 'Outcome when the goal first ended; where nothing was said at the closing it is unknown. −8 and −9: see ended_on.',
      },
      missing: mayCome,
    },
    numbered(goalOutcome),
    ({ exported, goal }) => goal.ended?.outcome ?? toCome(exported),
  ),
  measureColumn(m03, ({ exported, goal }) => milestoneOf(exported, m03.milestone, goal.id)),
  ...measureCounts<GoalSubject>(m05, ({ goal }, { subject }) => subject.split('/')[0] === goal.id),
  measureColumn(m11, ({ exported, goal }) => milestoneOf(exported, m11.milestone, goal.id)),
];

function evaluatedOn(name: string, label: { nl: string; en: string }, at: 0 | -1): FilledColumn<GoalSubject> {
  return day(
    name,
    {
      label,
      description: {
        nl: `${label.nl} van het doel, ook bij het afsluiten. ${toComeText.nl}`,
        en: `${label.en} of the goal, also at the closing. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, goal }) => goal.evaluations.at(at)?.on ?? toCome(exported),
  );
}
