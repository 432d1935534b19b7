import { dateChangeReason } from '../../../codes/date-change-reason.ts';
import { supportLevelV1 } from '../../../forms/support-level.v1.ts';
import type { SupportLevel } from '../../../history/case-history.ts';
import { firstEvaluation } from '../../../observations/first-evaluation.ts';
import { firstGoal } from '../../../observations/first-goal.ts';
import { firstGoalOn } from '../../../observations/first-goal-on.ts';
import { newStart } from '../../../observations/new-start.ts';
import { scaledDown } from '../../../observations/scaled-down.ts';
import { earliestDay } from '../../../time/day.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import { day, type FilledColumn, notApplicable } from '../../codebook/fill-column.ts';
import { countColumn, mayCome, orToCome, toComeText } from '../common-columns.ts';
import { durationColumns } from '../duration-columns.ts';
import type { CaseSubject } from './case-subject.ts';

/** How the case went: what was recorded in it, and how long things took. */
export const courseColumns: readonly FilledColumn<CaseSubject>[] = [
  countColumn(
    'goals',
    { nl: 'Doelen', en: 'Goals' },
    { nl: 'Aantal doelen: rijen in goals.', en: 'Number of goals: rows in goals.' },
    ({ exported }) => exported.history.goals.filter(({ versions }) => versions.length > 0).length,
  ),
  day(
    'first_goal_on',
    {
      label: { nl: 'Eerste doel', en: 'First goal' },
      description: {
        nl: `Dag waarop het eerste doel werd gesteld. ${toComeText.nl}`,
        en: `Day on which the first goal was set. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported }) => orToCome(exported, firstGoalOn(exported.history)),
  ),
  ...durationColumns<CaseSubject>('t1', firstGoal, { none: null }),
  countColumn(
    'actions',
    { nl: 'Acties', en: 'Actions' },
    { nl: 'Aantal acties die bij doelen zijn afgesproken.', en: 'Number of actions agreed with goals.' },
    ({ exported }) => exported.history.goals.reduce((sum, { actions }) => sum + actions.length, 0),
  ),
  countColumn(
    'evaluations',
    { nl: 'Evaluatiegesprekken', en: 'Evaluation conversations' },
    {
      nl: 'Aantal ingevulde formulieren Evaluatie (evaluation), ook waarin over geen enkel doel iets staat. Het afsluiten telt niet mee.',
      en: 'Number of forms Evaluation (evaluation), also those that say nothing of any goal. The closing does not count.',
    },
    ({ exported }) => exported.history.evaluations.length,
  ),
  day(
    'first_evaluated_on',
    {
      label: { nl: 'Eerste evaluatie van een doel', en: 'First evaluation of a goal' },
      description: {
        nl: `Dag waarop voor het eerst een doel is geëvalueerd, ook bij het afsluiten. ${toComeText.nl}`,
        en: `Day on which a goal was evaluated for the first time, also when closing. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported }) => orToCome(exported, earliestDay(...evaluatedDays(exported))),
  ),
  ...durationColumns<CaseSubject>('t2', firstEvaluation, { none: firstEvaluation.leftOut }),
  countColumn(
    'dates_moved',
    { nl: 'Verzette evaluaties', en: 'Moved evaluations' },
    {
      nl: 'Hoe vaak een andere datum voor een evaluatie is vastgelegd (formulier evaluation-date).',
      en: 'How often another date for an evaluation was recorded (form evaluation-date).',
    },
    ({ exported }) => exported.history.evaluationDates.length,
  ),
  ...dateChangeReason.codes.map(({ code, nl, en }) =>
    countColumn<CaseSubject>(
      `dates_moved_${code.replaceAll('-', '_')}`,
      { nl: `Verzette evaluaties: ${nl}`, en: `Moved evaluations: ${en}` },
      {
        nl: `Hoe vaak bij een verzette evaluatie “${nl}” is geantwoord op “Waarom een andere datum?” (evaluation-date@1).`,
        en: `How often “${en}” was answered to “Why another date?” with a moved evaluation (evaluation-date@1).`,
      },
      ({ exported }) => exported.history.evaluationDates.filter(({ reason }) => reason === code).length,
    ),
  ),
  countColumn(
    'assessments',
    { nl: 'Veiligheidsbeoordelingen', en: 'Safety assessments' },
    { nl: 'Aantal beoordelingen: rijen in assessments.', en: 'Number of assessments: rows in assessments.' },
    ({ exported }) => exported.history.assessments.length,
  ),
  countColumn(
    'agreements',
    { nl: 'Veiligheidsafspraken', en: 'Safety agreements' },
    {
      nl: 'Aantal veiligheidsafspraken; een afspraak die is vernieuwd telt één keer.',
      en: 'Number of safety agreements; one that was renewed counts once.',
    },
    ({ exported }) => exported.history.agreements.length,
  ),
  countColumn(
    'consults',
    { nl: 'Consulten', en: 'Consults' },
    { nl: 'Aantal consulten: rijen in consults.', en: 'Number of consults: rows in consults.' },
    ({ exported }) => exported.history.consults.length,
  ),
  countColumn(
    'prompts_later',
    { nl: 'Herinneringen uitgesteld', en: 'Reminders put off' },
    {
      nl: 'Hoe vaak op een herinnering “later” is geantwoord (formulier prompt-answer).',
      en: 'How often “later” was answered to a reminder (form prompt-answer).',
    },
    ({ exported }) => exported.history.promptAnswers.filter(({ reason }) => reason === null).length,
  ),
  countColumn(
    'prompts_deviated',
    { nl: 'Herinneringen: het gaat anders', en: 'Reminders: goes another way' },
    {
      nl: 'Hoe vaak op een herinnering is geantwoord dat het anders gaat, met een reden (formulier prompt-answer).',
      en: 'How often it was answered to a reminder that it goes another way, with a reason (form prompt-answer).',
    },
    ({ exported }) => exported.history.promptAnswers.filter(({ reason }) => reason !== null).length,
  ),
  countColumn(
    'support_changes',
    { nl: 'Keren op- of afgeschaald', en: 'Times scaled up or down' },
    {
      nl: 'Aantal ingevulde formulieren Op- of afschalen (support-level).',
      en: 'Number of forms Scale up or down (support-level).',
    },
    ({ exported }) => exported.history.supportLevels.length,
  ),
  day(
    'first_up_on',
    {
      label: { nl: 'Eerste keer opgeschaald', en: 'First time scaled up' },
      description: {
        nl: 'Dag waarop de hulp voor het eerst van het wijkteam naar samen met of alleen een specialist ging. −7: is niet gebeurd.',
        en: 'Day on which help first went from the neighbourhood team to one with a specialist or a specialist alone. −7: did not happen.',
      },
      missing: ['not-applicable'],
    },
    (subject) => firstUp(subject)?.on ?? notApplicable,
  ),
  ...answerColumns(
    {
      form: supportLevelV1,
      find: (subject: CaseSubject) => {
        const up = firstUp(subject);
        if (!up) return notApplicable;
        return subject.exported.counting.find(({ id }) => id === up.entryId)?.answers;
      },
      missing: ['not-applicable'],
      note: {
        nl: 'Van de eerste keer opschalen; −7: is niet gebeurd.',
        en: 'Of the first time of scaling up; −7: did not happen.',
      },
      which: { nl: 'eerste opschaling', en: 'first scaling up' },
    },
    { to: 'first_up_to', reason: 'first_up_reason' },
  ),
  ...durationColumns<CaseSubject>('m17', scaledDown, {
    beside: { nl: ' Van de eerste keer opschalen.', en: ' Of the first time of scaling up.' },
    none: { nl: 'is niet opgeschaald.', en: 'was not scaled up.' },
  }),
  ...durationColumns<CaseSubject>('return', newStart, {
    none: {
      nl: `de zaak is open. ${newStart.leftOut.nl}`,
      en: `the case is open. ${newStart.leftOut.en}`,
    },
  }),
];

function evaluatedDays({ history }: CaseSubject['exported']): string[] {
  return history.goals.flatMap(({ evaluations }) => evaluations.map(({ on }) => on));
}

function firstUp({ exported }: CaseSubject): SupportLevel | undefined {
  return exported.history.supportLevels.find(
    ({ from, to }) => from === 'neighbourhood' && to !== 'neighbourhood',
  );
}
