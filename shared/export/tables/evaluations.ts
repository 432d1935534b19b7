import { goalOutcome } from '../../codes/goal-outcome.ts';
import { closingV1 } from '../../forms/closing.v1.ts';
import type { Answers } from '../../forms/define-form.ts';
import { evaluationV1 } from '../../forms/evaluation.v1.ts';
import type { Goal } from '../../history/case-history.ts';
import type { EffectiveEntry } from '../../history/effective-entries.ts';
import { answerColumns } from '../codebook/answer-columns.ts';
import type { CaseTable } from '../codebook/define-table.ts';
import {
  code,
  day,
  type FilledColumn,
  identifier,
  integer,
  notApplicable,
  numbered,
  rowOf,
  type Subject,
} from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import { evaluationName } from '../pseudonyms.ts';
import { caseColumn, pseudonym } from './common-columns.ts';
import { scoreColumns } from './score-columns.ts';

/** One goal in one evaluation, or an evaluation in which nothing was said of any goal. */
interface EvaluationSubject extends Subject {
  entry: EffectiveEntry;
  /** Null where nothing was said of any goal. */
  about: { goal: Goal; row: Answers; rank: number; again: number } | null;
}

const noGoal = { nl: '−7: over geen enkel doel is iets gezegd.', en: '−7: nothing was said of any goal.' };

const ofGoal = {
  form: evaluationV1,
  list: 'goals',
  find: ({ about, entry }: EvaluationSubject) =>
    about && entry.form === 'evaluation' ? about.row : notApplicable,
  missing: ['not-applicable'] as const,
  note: {
    nl: `${noGoal.nl.slice(0, -1)}, of dit is het afsluiten.`,
    en: `${noGoal.en.slice(0, -1)}, or this is the closing.`,
  },
};

const ofConversation = {
  form: evaluationV1,
  find: ({ entry }: EvaluationSubject) => (entry.form === 'evaluation' ? entry.answers : notApplicable),
  missing: ['not-applicable'] as const,
  note: {
    nl: 'Gelijk op alle rijen van één gesprek (event_id). −7: dit is het afsluiten.',
    en: 'The same in all rows of one conversation (event_id). −7: this is the closing.',
  },
};

const columns: readonly FilledColumn<EvaluationSubject>[] = [
  caseColumn(),
  identifier(
    'evaluation_id',
    {
      label: { nl: 'Evaluatie', en: 'Evaluation' },
      description: {
        nl: 'Pseudoniem van deze rij: één doel in één gesprek (v_), of het gesprek zelf als over geen enkel doel iets is gezegd (e_).',
        en: 'Pseudonym of this row: one goal in one conversation (v_), or the conversation itself where nothing was said of any goal (e_).',
      },
    },
    ({ exported, entry, about }) =>
      about
        ? pseudonym(exported, 'evaluation', evaluationName(entry.originId, about.goal.id, about.again))
        : pseudonym(exported, 'entry', entry.originId),
  ),
  identifier(
    'event_id',
    {
      label: { nl: 'Gesprek', en: 'Conversation' },
      description: {
        nl: 'De invoer in events waarvan deze antwoorden komen: na een verbetering de verbeterde.',
        en: 'The entry in events of which these answers come: after a correction the corrected one.',
      },
    },
    ({ exported, entry }) => pseudonym(exported, 'entry', entry.id),
  ),
  identifier(
    'goal_id',
    {
      label: { nl: 'Doel', en: 'Goal' },
      description: {
        nl: `Het doel dat is geëvalueerd. ${noGoal.nl}`,
        en: `The goal that was evaluated. ${noGoal.en}`,
      },
      missing: ['not-applicable'],
    },
    ({ exported, about }) => (about ? pseudonym(exported, 'goal', about.goal.id) : notApplicable),
  ),
  day(
    'evaluated_on',
    {
      label: { nl: 'Geëvalueerd', en: 'Evaluated' },
      description: {
        nl: 'Dag van het gesprek; als dat meer dan 14 dagen later is vastgelegd, de dag van vastleggen.',
        en: 'Day of the conversation; where it was recorded more than 14 days later, the day of recording.',
      },
    },
    ({ entry }) => entry.countsOn,
  ),
  code(
    'form',
    {
      label: { nl: 'Formulier', en: 'Form' },
      description: {
        nl: 'Of dit een evaluatie is, of de eindevaluatie bij het afsluiten.',
        en: 'Whether this is an evaluation, or the end evaluation at the closing.',
      },
    },
    [
      { value: 1, code: 'evaluation', label: evaluationV1.title },
      { value: 2, code: 'closing', label: closingV1.title },
    ],
    ({ entry }) => entry.form,
  ),
  integer(
    'rank',
    {
      label: { nl: 'De hoeveelste van het doel', en: 'Which one of the goal' },
      description: {
        nl: `De hoeveelste evaluatie van het doel, vanaf 0: beantwoordt de mijlpaal evaluation met dezelfde rank. ${noGoal.nl}`,
        en: `Which evaluation of the goal, from 0: answers the milestone evaluation of the same rank. ${noGoal.en}`,
      },
      missing: ['not-applicable'],
    },
    ({ about }) => about?.rank ?? notApplicable,
  ),
  ...scoreColumns<EvaluationSubject>('score', {
    form: evaluationV1,
    find: ({ about }) => about?.row ?? notApplicable,
    missing: ['not-applicable'],
    note: {
      nl: `Ook gevraagd bij het afsluiten. ${noGoal.nl}`,
      en: `Also asked at the closing. ${noGoal.en}`,
    },
  }),
  ...answerColumns(
    {
      form: evaluationV1,
      list: 'goals',
      find: ({ about }: EvaluationSubject) => about?.row ?? notApplicable,
      missing: ['not-applicable'],
      note: {
        nl: `Ook gevraagd bij het afsluiten. ${noGoal.nl}`,
        en: `Also asked at the closing. ${noGoal.en}`,
      },
    },
    { gasLevel: 'gas_level' },
  ),
  ...answerColumns(ofGoal, { status: 'status' }),
  code(
    'outcome',
    {
      label: { nl: 'Uitkomst bij het afsluiten', en: 'Outcome at the closing' },
      description: {
        nl: 'Antwoord op “Wat is ervan geworden?” in het formulier Eindevaluatie en afsluiten (closing@1). −7: dit is een evaluatie.',
        en: 'Answer to “What became of it?” on the form End evaluation and closing (closing@1). −7: this is an evaluation.',
      },
      missing: ['not-applicable', 'not-recorded'],
    },
    numbered(goalOutcome),
    ({ about, entry }) =>
      about && entry.form === 'closing' ? (about.row.outcome as string | undefined) : notApplicable,
  ),
  integer(
    'actions_done',
    {
      label: { nl: 'Afspraken gedaan', en: 'Actions done' },
      description: {
        nl: `Aantal acties dat bij dit doel in dit gesprek is afgevinkt. ${ofGoal.note.nl}`,
        en: `Number of actions ticked off with this goal in this conversation. ${ofGoal.note.en}`,
      },
      missing: ['not-applicable'],
    },
    ({ about, entry }) => {
      if (!about || entry.form !== 'evaluation') return notApplicable;
      return Array.isArray(about.row.actionsDone) ? about.row.actionsDone.length : 0;
    },
  ),
  ...answerColumns(ofConversation, {
    present: 'present',
    childSpoken: 'child_spoken',
    childNotSpokenReason: 'child_not_spoken_reason',
    scale: 'scale',
    network: 'network',
    needsConsult: 'needs_consult',
    safety: 'safety',
    useful: 'useful',
    nextOn: 'next_on',
  }),
];

function evaluationSubjects(exported: ExportedCase): EvaluationSubject[] {
  const ranks = new Map<string, number>();
  return exported.counting.flatMap((entry): EvaluationSubject[] => {
    const isEvaluation = entry.form === 'evaluation';
    if (!isEvaluation && entry.form !== 'closing') return [];
    const seen = new Map<string, number>();
    const subjects = rowsOf(entry.answers).flatMap((row): EvaluationSubject[] => {
      const goal = exported.history.goals.find(({ id }) => id === row.goal);
      // The same that makes a row an evaluation of its goal in the history of the case.
      const isSaid = isScored(row) || (isEvaluation && row.status !== undefined);
      if (!goal) return [];
      const again = seen.get(goal.id) ?? 0;
      seen.set(goal.id, again + 1);
      if (!isSaid || goal.versions.length === 0) return [];
      const rank = ranks.get(goal.id) ?? 0;
      ranks.set(goal.id, rank + 1);
      return [{ exported, entry, about: { goal, row, rank, again } }];
    });
    return subjects.length === 0 && isEvaluation ? [{ exported, entry, about: null }] : subjects;
  });
}

function isScored({ scores, gasLevel }: Answers): boolean {
  return (Array.isArray(scores) && scores.length > 0) || gasLevel !== undefined;
}

function rowsOf({ goals }: Answers): Answers[] {
  return Array.isArray(goals) ? goals : [];
}

/** One row for each goal that was evaluated in a conversation, or at the closing. */
export const evaluations: CaseTable = {
  name: 'evaluations',
  title: { nl: 'Evaluaties', en: 'Evaluations' },
  unit: {
    nl: 'Eén doel in één evaluatiegesprek of bij het afsluiten; een gesprek waarin over geen enkel doel iets is gezegd heeft één rij.',
    en: 'One goal in one evaluation conversation or at the closing; a conversation that says nothing of any goal has one row.',
  },
  columns: columns.map(({ column }) => column),
  key: ['evaluation_id'],
  foreignKeys: [
    { columns: ['case_id'], table: 'cases', references: ['case_id'] },
    { columns: ['goal_id'], table: 'goals', references: ['goal_id'] },
    { columns: ['event_id'], table: 'events', references: ['event_id'] },
  ],
  rowsOf: (exported) => evaluationSubjects(exported).map((subject) => rowOf(columns, subject)),
};
