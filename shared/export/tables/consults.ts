import { consultOutcome } from '../../codes/consult-outcome.ts';
import { consultShape } from '../../codes/consult-shape.ts';
import { consultV1 } from '../../forms/consult.v1.ts';
import type { Answers } from '../../forms/define-form.ts';
import type { Consult } from '../../history/case-history.ts';
import { m15 } from '../../measures/m15.ts';
import { m16 } from '../../measures/m16.ts';
import { answerColumns } from '../codebook/answer-columns.ts';
import type { CaseTable } from '../codebook/define-table.ts';
import {
  code,
  day,
  type FilledColumn,
  identifier,
  numbered,
  rowOf,
  type Subject,
} from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import {
  caseColumn,
  countColumn,
  mayCome,
  observedDays,
  orToCome,
  pseudonym,
  toCome,
  toComeText,
} from './common-columns.ts';
import { measureColumn, milestoneOf } from './measure-columns.ts';

interface ConsultSubject extends Subject {
  consult: Consult;
  asked: Answers;
}

const columns: readonly FilledColumn<ConsultSubject>[] = [
  caseColumn(),
  identifier(
    'consult_id',
    {
      label: { nl: 'Consult', en: 'Consult' },
      description: { nl: 'Pseudoniem van het consult.', en: 'Pseudonym of the consult.' },
    },
    ({ exported, consult }) => pseudonym(exported, 'consult', consult.id),
  ),
  day(
    'asked_on',
    {
      label: { nl: 'Gevraagd', en: 'Asked' },
      description: {
        nl: 'Dag waarop het consult is gevraagd; als dat meer dan 14 dagen later is vastgelegd, de dag van vastleggen.',
        en: 'Day on which the consult was asked; where it was recorded more than 14 days later, the day of recording.',
      },
    },
    ({ consult }) => consult.askedOn,
  ),
  observedDays({ nl: 'de vraag', en: 'the question' }, ({ consult }) => consult.askedOn),
  ...answerColumns(
    { form: consultV1, find: ({ asked }: ConsultSubject) => asked },
    { reason: 'reason', expertise: 'expertise', shape: 'asked_shape', consent: 'consent' },
  ),
  day(
    'answered_on',
    {
      label: { nl: 'Beantwoord', en: 'Answered' },
      description: {
        nl: `Dag van het eerste antwoord (formulier consult-answer). ${toComeText.nl}`,
        en: `Day of the first answer (form consult-answer). ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, consult }) => orToCome(exported, consult.answeredOn),
  ),
  code(
    'given_shape',
    {
      label: { nl: 'Wat de ander deed', en: 'What the other did' },
      description: {
        nl: `Antwoord op “Wat heeft de ander gedaan?” bij het eerste antwoord (consult-answer@1). ${toComeText.nl}`,
        en: `Answer to “What did the other do?” with the first answer (consult-answer@1). ${toComeText.en}`,
      },
      missing: mayCome,
    },
    numbered(consultShape),
    ({ exported, consult: { givenShape, answeredOn } }) =>
      answeredOn === null ? toCome(exported) : givenShape,
  ),
  day(
    'outcome_on',
    {
      label: { nl: 'Afgerond', en: 'Finished' },
      description: {
        nl: `Dag van de laatste uitkomst (formulier consult-outcome). ${toComeText.nl}`,
        en: `Day of the last outcome (form consult-outcome). ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, consult }) => orToCome(exported, consult.outcome?.on),
  ),
  code(
    'outcome',
    {
      label: { nl: 'Hoe het afliep', en: 'How it ended' },
      description: {
        nl: `Antwoord op “Hoe liep het af?” (consult-outcome@1); de laatste uitkomst telt. ${toComeText.nl}`,
        en: `Answer to “How did it end?” (consult-outcome@1); the last outcome counts. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    numbered(consultOutcome),
    ({ exported, consult }) => orToCome(exported, consult.outcome?.code),
  ),
  countColumn(
    'outcomes',
    { nl: 'Uitkomsten', en: 'Outcomes' },
    {
      nl: 'Hoeveel uitkomsten na elkaar zijn vastgelegd: M16 telt ze alle.',
      en: 'How many outcomes were recorded one after the other: M16 counts each.',
    },
    ({ consult }) => consult.outcomes.length,
  ),
  measureColumn(m15, ({ exported, consult }) => milestoneOf(exported, m15.milestone, consult.id)),
  // Of the last outcome, which is the one in `outcome`.
  measureColumn(m16, ({ exported, consult: { id, outcomes } }) =>
    milestoneOf(exported, m16.milestone, `${id}/${outcomes.length - 1}`),
  ),
];

function consultSubjects(exported: ExportedCase): ConsultSubject[] {
  const answers = new Map(exported.counting.map((entry) => [entry.id, entry.answers]));
  return exported.history.consults.map((consult) => ({
    exported,
    consult,
    asked: answers.get(consult.entryId) ?? {},
  }));
}

/** One row for each question to someone who can think along. */
export const consults: CaseTable = {
  name: 'consults',
  title: { nl: 'Consulten', en: 'Consults' },
  unit: { nl: 'Eén consult in één zaak.', en: 'One consult in one case.' },
  columns: columns.map(({ column }) => column),
  key: ['consult_id'],
  foreignKeys: [{ columns: ['case_id'], table: 'cases', references: ['case_id'] }],
  rowsOf: (exported) => consultSubjects(exported).map((subject) => rowOf(columns, subject)),
};
