import { safetyConclusion } from '../../../codes/safety-conclusion.ts';
import { safetyChecklistV1 } from '../../../forms/safety-checklist.v1.ts';
import { assessedByTwoOn, assessedOn, conclusionOf } from '../../../history/assessment.ts';
import { instrumentRef } from '../../../instruments/define-instrument.ts';
import { neutralFrameV1 } from '../../../instruments/neutral-frame.v1.ts';
import { m08 } from '../../../measures/m08.ts';
import { m09 } from '../../../measures/m09.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import type { ColumnCode } from '../../codebook/define-column.ts';
import { code, day, type FilledColumn, identifier, numbered } from '../../codebook/fill-column.ts';
import type { AssessmentSubject } from '../assessments.ts';
import {
  caseColumn,
  countColumn,
  mayCome,
  observedDays,
  orToCome,
  pseudonym,
  toComeText,
} from '../common-columns.ts';
import { measureColumn, milestoneOf } from '../measure-columns.ts';

/** Instruments of the product by number; organisations have their own, of which the answers differ. */
const instruments: readonly ColumnCode[] = [
  {
    value: 0,
    code: 'own',
    label: { nl: 'eigen checklist van de organisatie', en: 'the organisation’s own' },
  },
  { value: 1, code: instrumentRef(neutralFrameV1), label: neutralFrameV1.name },
];

/** What an assessment is, and what came of it. */
export const assessedColumns: readonly FilledColumn<AssessmentSubject>[] = [
  caseColumn(),
  identifier(
    'assessment_id',
    {
      label: { nl: 'Beoordeling', en: 'Assessment' },
      description: { nl: 'Pseudoniem van de beoordeling.', en: 'Pseudonym of the assessment.' },
    },
    ({ exported, assessment }) => pseudonym(exported, 'assessment', assessment.id),
  ),
  day(
    'assessed_on',
    {
      label: { nl: 'Beoordeeld', en: 'Assessed' },
      description: {
        nl: 'Dag van het eerste oordeel; als dat meer dan 14 dagen later is vastgelegd, de dag van vastleggen.',
        en: 'Day of the first judgement; where it was recorded more than 14 days later, the day of recording.',
      },
    },
    ({ assessment }) => assessedOn(assessment),
  ),
  observedDays({ nl: 'de beoordeling', en: 'the assessment' }, ({ assessment }) => assessedOn(assessment)),
  code(
    'instrument',
    {
      label: { nl: 'Checklist', en: 'Checklist' },
      description: {
        nl: 'Welke checklist bij het eerste oordeel is gebruikt. Welke eigen checklists er waren staat in het manifest.',
        en: 'Which checklist was used with the first judgement. The manifest says which own ones there were.',
      },
    },
    instruments,
    ({ answers }) => instruments.find((one) => one.code === answers.instrument)?.code ?? 'own',
  ),
  ...answerColumns(
    {
      form: safetyChecklistV1,
      find: ({ answers }: AssessmentSubject) => answers,
      note: { nl: 'Bij het eerste oordeel.', en: 'With the first judgement.' },
    },
    { occasion: 'occasion' },
  ),
  countColumn(
    'judgements',
    { nl: 'Oordelen', en: 'Judgements' },
    {
      nl: 'Aantal ingevulde checklists in deze beoordeling.',
      en: 'Number of checklists filled in for this assessment.',
    },
    ({ assessment }) => assessment.judgements.length,
  ),
  countColumn(
    'assessors',
    { nl: 'Verschillende beoordelaars', en: 'Different assessors' },
    {
      nl: 'Aantal mensen dat een eigen checklist invulde, of het aantal beoordelaars dat samen op één checklist staat als dat er meer zijn.',
      en: 'Number of people who filled in a checklist of their own, or of assessors named together on one where those are more.',
    },
    ({ assessment: { judgements } }) =>
      Math.max(
        new Set(judgements.map(({ authorId }) => authorId)).size,
        ...judgements.map(({ assessors }) => assessors),
      ),
  ),
  day(
    'by_two_on',
    {
      label: { nl: 'Door twee mensen', en: 'By two people' },
      description: {
        nl: `Dag waarop twee mensen hadden beoordeeld, samen of elk apart. ${toComeText.nl}`,
        en: `Day on which two people had assessed, together or each apart. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, assessment }) => orToCome(exported, assessedByTwoOn(assessment)),
  ),
  code(
    'conclusion',
    {
      label: { nl: 'Conclusie', en: 'Conclusion' },
      description: {
        nl: 'De conclusie zoals die op de peildag geldt: wat mensen het laatst samen concludeerden, anders het zwaarste van hun oordelen. M09 en M10 gaan hiervan uit, zoals die op hun uiterste dag gold.',
        en: 'The conclusion as it stands at the cut: what people concluded together last, otherwise the heaviest of their judgements. M09 and M10 start from it, as it stood on their deadline.',
      },
      missing: ['not-recorded'],
    },
    numbered(safetyConclusion),
    ({ assessment }) => conclusionOf(assessment),
  ),
  day(
    'repeated_on',
    {
      label: { nl: 'Opnieuw bekeken', en: 'Looked at again' },
      description: {
        nl: `Dag van de eerstvolgende beoordeling in dezelfde zaak. ${toComeText.nl}`,
        en: `Day of the next assessment in the same case. ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, assessment }) =>
      orToCome(
        exported,
        exported.history.assessments
          .map(assessedOn)
          .filter((on) => on > assessedOn(assessment))
          .sort()[0],
      ),
  ),
  measureColumn(m08, ({ exported, assessment }) => milestoneOf(exported, m08.milestone, assessment.id)),
  measureColumn(m09, ({ exported, assessment }) => milestoneOf(exported, m09.milestone, assessment.id)),
];
