import type { Answers } from '../../../forms/define-form.ts';
import { jointConclusionV1 } from '../../../forms/joint-conclusion.v1.ts';
import { safetyChecklistV1 } from '../../../forms/safety-checklist.v1.ts';
import { instrumentRef } from '../../../instruments/define-instrument.ts';
import { neutralFrameV1 } from '../../../instruments/neutral-frame.v1.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import type { ColumnCode } from '../../codebook/define-column.ts';
import {
  code,
  day,
  type FilledColumn,
  type Found,
  integer,
  notApplicable,
} from '../../codebook/fill-column.ts';
import type { AssessmentSubject } from '../assessments.ts';
import { mayCome, orToCome, toComeText } from '../common-columns.ts';
import { safetyAgreementColumns } from './safety-agreements.ts';

const first = {
  form: safetyChecklistV1,
  find: ({ answers }: AssessmentSubject) => answers,
  note: { nl: 'Bij het eerste oordeel.', en: 'With the first judgement.' },
  which: { nl: 'eerste oordeel', en: 'first judgement' },
};

const answerCodes: readonly ColumnCode[] = [
  { value: 1, code: 'yes', label: { nl: 'ja', en: 'yes' } },
  { value: 2, code: 'no', label: { nl: 'nee', en: 'no' } },
  { value: 3, code: 'unknown', label: { nl: 'onbekend, uitvragen', en: 'unknown, to be asked' } },
];

const itemAnswers = { yes: 'ja', no: 'nee', unknown: 'onbekend' } as const;

const spokenCodes: readonly ColumnCode[] = [
  { value: 1, code: 'all', label: { nl: 'met elk kind', en: 'with every child' } },
  { value: 2, code: 'some', label: { nl: 'met een deel van de kinderen', en: 'with some of the children' } },
  { value: 3, code: 'none', label: { nl: 'met geen kind', en: 'with no child' } },
];

/** Of children it matters whether it holds for one of them; whether a child feels safe is the other way round. */
const BY_NO = 'voice';

/** What was filled in with the first judgement, and with the conclusion that people came to together. */
export const judgementColumns: readonly FilledColumn<AssessmentSubject>[] = [
  ...answerColumns(first, {
    conclusion: 'first_conclusion',
    ahead: 'first_ahead',
    certainty: 'first_certainty',
    suspicion: 'code_suspicion',
    danger: 'code_danger',
    canHelp: 'code_can_help',
    helpAccepted: 'code_help_accepted',
    helpWorks: 'code_help_works',
  }),
  code(
    'children_spoken',
    {
      label: { nl: 'Met de kinderen gesproken', en: 'Spoken with the children' },
      description: {
        nl: 'Met hoeveel van de genoemde kinderen is gesproken, alleen of met anderen erbij (“Gesproken?” in safety-checklist@1, eerste oordeel). −7: weggelaten, want het zou zeggen dat er meer dan één kind is. −9: over geen kind ingevuld.',
        en: 'With how many of the named children people spoke, alone or with others (“Spoken?” on safety-checklist@1, first judgement). −7: left out, because it would tell that there is more than one child. −9: filled in for no child.',
      },
      missing: ['not-applicable', 'not-recorded'],
    },
    spokenCodes,
    ({ exported, answers }) =>
      exported.coarsening.household ? notApplicable : spokenWith(rowsOf(answers.children)),
  ),
  ...(['yes', 'no', 'unknown'] as const).map((answer) =>
    integer<AssessmentSubject>(
      `items_${answer}`,
      {
        label: { nl: `Vragen met ${itemAnswers[answer]}`, en: `Questions with ${answer}` },
        description: {
          nl: 'Aantal vragen van de checklist met dit antwoord bij het eerste oordeel; een vraag over elk kind telt voor elk kind. Het is geen score: wat ja betekent hangt van de vraag af. −7: weggelaten, want het zou zeggen hoeveel kinderen er zijn.',
          en: 'Number of questions of the checklist with this answer in the first judgement; a question about each child counts for each. It is no score: what yes means depends on the question. −7: left out, because it would tell how many children there are.',
        },
        missing: ['not-applicable'],
      },
      ({ exported, answers }) =>
        exported.coarsening.household
          ? notApplicable
          : rowsOf(answers.items).filter((row) => row.answer === answer).length,
    ),
  ),
  ...neutralFrameV1.items.map(({ code: item, scope, label }) =>
    code<AssessmentSubject>(
      `nf_${item.replaceAll('-', '_')}`,
      {
        label,
        description: {
          nl: `Antwoord in de checklist ${neutralFrameV1.name.nl} (${instrumentRef(neutralFrameV1)}), eerste oordeel.${perChild(scope, item).nl} −7: een andere checklist.`,
          en: `Answer in the checklist ${neutralFrameV1.name.en} (${instrumentRef(neutralFrameV1)}), first judgement.${perChild(scope, item).en} −7: another checklist.`,
        },
        missing: ['not-applicable', 'not-recorded'],
      },
      answerCodes,
      ({ answers }) =>
        answers.instrument === instrumentRef(neutralFrameV1)
          ? answerTo(rowsOf(answers.items), item)
          : notApplicable,
    ),
  ),
  ...safetyAgreementColumns,
  day(
    'joint_on',
    {
      label: { nl: 'Samen geconcludeerd', en: 'Concluded together' },
      description: {
        nl: `Dag van de laatste conclusie die beoordelaars samen trokken (joint-conclusion). ${toComeText.nl}`,
        en: `Day of the last conclusion that assessors came to together (joint-conclusion). ${toComeText.en}`,
      },
      missing: mayCome,
    },
    ({ exported, assessment }) => orToCome(exported, assessment.joint.at(-1)?.on),
  ),
  ...answerColumns(
    {
      form: jointConclusionV1,
      find: ({ joint }: AssessmentSubject) => joint ?? notApplicable,
      missing: ['not-applicable'],
      note: { nl: 'De laatste; −7: er is er geen.', en: 'The last one; −7: there is none.' },
      which: { nl: 'samen', en: 'together' },
    },
    { conclusion: 'joint_conclusion', ahead: 'joint_ahead', certainty: 'joint_certainty' },
  ),
];

function perChild(scope: 'family' | 'child', item: string): { nl: string; en: string } {
  if (scope === 'family') return { nl: '', en: '' };
  return item === BY_NO
    ? {
        nl: ' Over alle kinderen samen: nee als het voor een van hen nee is, anders onbekend als het van een van hen niet bekend is.',
        en: ' Of all children together: no when it is no for one of them, otherwise unknown when it is unknown of one.',
      }
    : {
        nl: ' Over alle kinderen samen: ja als het voor een van hen ja is, anders onbekend als het van een van hen niet bekend is.',
        en: ' Of all children together: yes when it is yes for one of them, otherwise unknown when it is unknown of one.',
      };
}

function answerTo(items: readonly Answers[], item: string): Found<string> {
  const said = items.filter((row) => row.item === item).map(({ answer }) => answer);
  const order = item === BY_NO ? ['no', 'unknown', 'yes'] : ['yes', 'unknown', 'no'];
  return order.find((one) => said.includes(one));
}

function spokenWith(children: readonly Answers[]): Found<string> {
  if (children.length === 0) return null;
  const spoken = children.filter((row) => row.spoken !== 'no').length;
  if (spoken === 0) return 'none';
  return spoken === children.length ? 'all' : 'some';
}

function rowsOf(rows: unknown): Answers[] {
  return Array.isArray(rows) ? rows : [];
}
