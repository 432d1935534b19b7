import { safetyChecklistV1 } from '../../../forms/safety-checklist.v1.ts';
import { answerColumns } from '../../codebook/answer-columns.ts';
import { boolean, day, type FilledColumn, integer, notApplicable } from '../../codebook/fill-column.ts';
import type { AssessmentSubject } from '../assessments.ts';

const noPair = { nl: '−7: er zijn geen twee oordelen.', en: '−7: there are no two judgements.' };

const side = (at: 0 | 1) => ({
  form: safetyChecklistV1,
  find: ({ pair }: AssessmentSubject) => pair?.both[at].answers ?? notApplicable,
  missing: ['not-applicable'] as const,
  which: at === 0 ? { nl: 'gezinswerker', en: 'practitioner' } : { nl: 'collega', en: 'colleague' },
  note:
    at === 0
      ? {
          nl: `Van wie in het paar de gezinswerker is. ${noPair.nl}`,
          en: `Of who in the pair is the practitioner. ${noPair.en}`,
        }
      : { nl: `Van de collega in het paar. ${noPair.nl}`, en: `Of the colleague in the pair. ${noPair.en}` },
});

const compared = ['no', 'yes'] as const;
const inDutch = { no: 'nee', yes: 'ja' } as const;

/** Two people who judged the same, each on a form of their own: what kappa is computed of. */
export const agreementColumns: readonly FilledColumn<AssessmentSubject>[] = [
  boolean(
    'pair_is_blind',
    {
      label: { nl: 'Los van elkaar beoordeeld', en: 'Judged apart' },
      description: {
        nl: `Of twee mensen elk een checklist invulden zonder te kunnen weten wat de ander concludeerde. K1 en K2 tellen alleen paren met 1. ${noPair.nl}`,
        en: `Whether two people each filled in a checklist and could not know what the other concluded. K1 and K2 count only pairs with 1. ${noPair.en}`,
      },
      missing: ['not-applicable'],
    },
    ({ pair }) => pair?.isBlind ?? notApplicable,
  ),
  day(
    'pair_on',
    {
      label: { nl: 'Tweede oordeel', en: 'Second judgement' },
      description: {
        nl: `Dag van het laatste van de twee oordelen. ${noPair.nl}`,
        en: `Day of the last of the two judgements. ${noPair.en}`,
      },
      missing: ['not-applicable'],
    },
    ({ pair }) => pair?.endOn ?? notApplicable,
  ),
  ...answerColumns(side(0), {
    conclusion: 'pair_1_conclusion',
    ahead: 'pair_1_ahead',
    certainty: 'pair_1_certainty',
  }),
  ...answerColumns(side(1), {
    conclusion: 'pair_2_conclusion',
    ahead: 'pair_2_ahead',
    certainty: 'pair_2_certainty',
  }),
  ...compared.flatMap((one, row) =>
    compared.map((other, column) =>
      integer<AssessmentSubject>(
        `pair_answers_${one}_${other}`,
        {
          label: {
            nl: `Vragen: gezinswerker ${inDutch[one]}, collega ${inDutch[other]}`,
            en: `Questions: practitioner ${one}, colleague ${other}`,
          },
          description: {
            nl: `Aantal vragen met ja of nee, over hetzelfde gezin of kind, met deze antwoorden: een cel van de tabel van K2. −7: er zijn geen twee oordelen, of weggelaten omdat het zou zeggen hoeveel kinderen er zijn.`,
            en: `Number of questions with yes or no, about the same family or child, with these answers: a cell of the table of K2. −7: there are no two judgements, or left out because it would tell how many children there are.`,
          },
          missing: ['not-applicable'],
        },
        (subject) =>
          subject.pair && !subject.exported.coarsening.household
            ? (subject.pairedAnswers[row]?.[column] ?? 0)
            : notApplicable,
      ),
    ),
  ),
];
