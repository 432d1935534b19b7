import { measures } from '../../measures/registry.ts';
import { defineColumn } from '../codebook/define-column.ts';
import type { TableDescription } from '../codebook/define-table.ts';

/** How much of a row may be told. */
export const disclosureNumbers = { shown: 1, 'left-out-hidden': 2, hidden: 3 } as const;
export type PeriodDisclosure = keyof typeof disclosureNumbers;

const HIDDEN_NL = '−7 waar het verborgen is, ook als het nul is.';
const HIDDEN_EN = '−7 where it is hidden, also when it is zero.';

/** Counts of teams by quarter. In a release of counts small numbers are hidden, and this is all there is. */
export const teamPeriods: TableDescription = {
  name: 'team_periods',
  title: { nl: 'Teams per kwartaal', en: 'Teams by quarter' },
  unit: {
    nl: 'Eén maat van één team in één kwartaal. Naast rijen van zaken: van de zaken in de levering. In een levering met alleen tellingen: van alle zaken van de organisatie die mee mogen doen.',
    en: 'One measure of one team in one quarter. Beside rows of cases: of the cases in the release. In a release of counts only: of all cases of the organisation that may take part.',
  },
  key: ['team_id', 'year', 'quarter', 'measure'],
  foreignKeys: [],
  columns: [
    defineColumn({
      name: 'team_id',
      type: 'identifier',
      label: { nl: 'Team', en: 'Team' },
      description: {
        nl: 'Het team dat op de uiterste dag verantwoordelijk was. t_00000000 staat voor alle teams samen, als teams in deze levering niet uit elkaar worden gehouden; in een levering met alleen tellingen zijn dat alle teams van de organisatie.',
        en: 'The team that was responsible on the last day that counts as on time. t_00000000 stands for all teams together, where this release does not tell teams apart; in a release of counts only those are all teams of the organisation.',
      },
      missing: [],
    }),
    defineColumn({
      name: 'year',
      type: 'integer',
      label: { nl: 'Jaar', en: 'Year' },
      description: {
        nl: 'Het kalenderjaar van het kwartaal.',
        en: 'The calendar year of the quarter.',
      },
      unit: null,
      minimum: 1000,
      maximum: 9999,
      missing: [],
    }),
    defineColumn({
      name: 'quarter',
      type: 'integer',
      label: { nl: 'Kwartaal', en: 'Quarter' },
      description: {
        nl: 'Het kwartaal waarin de uiterste dag viel, van 1 tot en met 4. Bij maat M06 het kwartaal waarin de dagen vielen. Ook als dagen in deze levering hele weken zijn, telt hier de dag zelf.',
        en: 'The quarter of the last day that counted as on time, 1 to 4. With measure M06 the quarter of the days themselves. The day itself counts here, also where days are whole weeks in this release.',
      },
      unit: null,
      minimum: 1,
      maximum: 4,
      missing: [],
    }),
    defineColumn({
      name: 'measure',
      type: 'code',
      label: { nl: 'Maat', en: 'Measure' },
      description: {
        nl: 'De maat, zoals in measures.json beschreven.',
        en: 'The measure, as described in measures.json.',
      },
      codes: measures.map(({ id, name }) => ({ value: measureNumber(id), code: id, label: name })),
      missing: [],
    }),
    defineColumn({
      name: 'disclosure',
      type: 'code',
      label: { nl: 'Wat er van de rij te zien is', en: 'What the row tells' },
      description: {
        nl: 'In een levering met tellingen zijn kleine aantallen verborgen: minder dan tien gezinnen, of één of twee gezinnen bij wie het anders ging dan bij de rest. Beide kwartalen van een half jaar zijn dan verborgen, en zo nodig die van een ander team, zodat niets door aftrekken terug te vinden is. Alle teams samen staan er alleen als het bij minstens zes gezinnen wel en bij minstens zes niet zo ging.',
        en: 'In a release of counts small numbers are hidden: fewer than ten families, or one or two with whom it went otherwise than with the rest. Then both quarters of a half year are hidden, and where needed those of another team, so that nothing can be found by subtraction. All teams together are told only where it went so with six families at least, and otherwise with six at least.',
      },
      codes: [
        { value: disclosureNumbers.shown, code: 'shown', label: { nl: 'alles', en: 'everything' } },
        {
          value: disclosureNumbers['left-out-hidden'],
          code: 'left-out-hidden',
          label: { nl: 'zonder wat buiten de telling valt', en: 'without what is left out of the count' },
        },
        { value: disclosureNumbers.hidden, code: 'hidden', label: { nl: 'niets', en: 'nothing' } },
      ],
      missing: [],
    }),
    count('met', {
      label: { nl: 'Gehaald', en: 'Met' },
      nl: 'Aantal dat is gehaald. Bij M06 dagen.',
      en: 'How many were met. With M06 days.',
    }),
    count('unmet', {
      label: { nl: 'Niet gehaald', en: 'Not met' },
      nl: 'Aantal dat niet is gehaald. Bij M06 dagen.',
      en: 'How many were not met. With M06 days.',
    }),
    count('families', {
      label: { nl: 'Gezinnen', en: 'Families' },
      nl: 'Van hoeveel zaken dit is, gehaald en niet gehaald samen.',
      en: 'Of how many cases this is, met and not met together.',
    }),
    count('excluded', {
      label: { nl: 'Telt niet mee', en: 'Excluded' },
      nl: 'Aantal dat niet meetelt, hoe het ook afliep. Bij M11: onbekend.',
      en: 'How many are left out whatever the outcome. With M11: not known.',
    }),
    count('excepted', {
      label: { nl: 'Uitzondering', en: 'Exception' },
      nl: 'Aantal dat niet meetelt omdat het niet is gehaald om een reden buiten het team.',
      en: 'How many are left out because they were not met for a reason outside the team.',
    }),
  ],
};

/** The number that stands for a measure: that in its id. Throws RangeError when it has none. */
export function measureNumber(id: string): number {
  const digits = /^M(\d\d)$/.exec(id)?.[1];
  if (digits === undefined) throw new RangeError('not the id of a measure');
  return Number(digits);
}

function count(
  name: string,
  { label, nl, en }: { label: { nl: string; en: string }; nl: string; en: string },
) {
  return defineColumn({
    name,
    type: 'integer',
    label,
    description: { nl: `${nl} ${HIDDEN_NL}`, en: `${en} ${HIDDEN_EN}` },
    unit: null,
    minimum: 0,
    maximum: null,
    missing: ['not-applicable'],
  });
}
