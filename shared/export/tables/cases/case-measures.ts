import type { MeasureDefinition } from '../../../measures/define-measure.ts';
import { m01 } from '../../../measures/m01.ts';
import { m02 } from '../../../measures/m02.ts';
import { m03 } from '../../../measures/m03.ts';
import { m04 } from '../../../measures/m04.ts';
import { m05 } from '../../../measures/m05.ts';
import { m06 } from '../../../measures/m06.ts';
import { m07 } from '../../../measures/m07.ts';
import { m08 } from '../../../measures/m08.ts';
import { m09 } from '../../../measures/m09.ts';
import { m10 } from '../../../measures/m10.ts';
import { m11 } from '../../../measures/m11.ts';
import { m12 } from '../../../measures/m12.ts';
import { m13 } from '../../../measures/m13.ts';
import { m14 } from '../../../measures/m14.ts';
import { m15 } from '../../../measures/m15.ts';
import { m16 } from '../../../measures/m16.ts';
import { m17 } from '../../../measures/m17.ts';
import { personDaysOf } from '../../../measures/person-days.ts';
import type { Tally } from '../../../measures/tally.ts';
import { tallyRows } from '../../../measures/tally-rows.ts';
import { days, type FilledColumn, integer } from '../../codebook/fill-column.ts';
import { atCut, measureColumn, measureCounts, milestoneOf } from '../measure-columns.ts';
import type { CaseSubject } from './case-subject.ts';

/** Every measure of the case, as it stands at the cut. */
export const measureColumnsOfCase: readonly FilledColumn<CaseSubject>[] = [
  ofCase(m01),
  ...measureCounts<CaseSubject>(m02),
  ...measureCounts<CaseSubject>(m03),
  ofCase(m04),
  ...measureCounts<CaseSubject>(m05),
  ...coveredDays(),
  ofCase(m07),
  ...measureCounts<CaseSubject>(m08),
  ...measureCounts<CaseSubject>(m09),
  ofCase(m10),
  ...measureCounts<CaseSubject>(m11),
  ofCase(m12),
  ofCase(m13),
  ofCase(m14),
  ...measureCounts<CaseSubject>(m15),
  ...measureCounts<CaseSubject>(m16),
  ...measureCounts<CaseSubject>(m17),
];

function ofCase(measure: MeasureDefinition): FilledColumn<CaseSubject> {
  return measureColumn(measure, ({ exported }) => milestoneOf(exported, measure.milestone));
}

/** Days are counted, up to the last that counts at the cut. */
function coveredDays(): FilledColumn<CaseSubject>[] {
  const { id, version, name, met } = m06;
  const until = {
    nl: 'tot en met 14 dagen voor de peildag',
    en: 'up to and including 14 days before the cut',
  };
  return [
    integer(
      'm06_met',
      {
        label: { nl: `${id} ${name.nl}: gedekt`, en: `${id} ${name.en}: covered` },
        description: {
          nl: `Hoeveel dagen van maat ${id} versie ${version} gedekt waren, ${until.nl}. ${met.nl}`,
          en: `How many days of measure ${id} version ${version} were covered, ${until.en}. ${met.en}`,
        },
        unit: days,
      },
      (subject) => personDays(subject).met,
    ),
    integer(
      'm06_counted',
      {
        label: { nl: `${id} ${name.nl}: telt mee`, en: `${id} ${name.en}: counted` },
        description: {
          nl: `Hoeveel dagen de zaak 183 dagen of langer open was, ${until.nl}: de noemer.`,
          en: `How many days the case was open for 183 days or longer, ${until.en}: the denominator.`,
        },
        unit: days,
      },
      (subject) => {
        const { met, unmet } = personDays(subject);
        return met + unmet;
      },
    ),
  ];
}

function personDays({ exported, opened }: CaseSubject): Tally {
  const stretches = atCut(exported).filter(({ kind }) => kind === m06.milestone);
  const changes = stretches.flatMap((stretch) =>
    tallyRows(stretch).map(({ on, count }) => ({ deadlineOn: on, verdict: stretch.verdict, count })),
  );
  return personDaysOf(changes, { firstOn: opened.on, lastOn: exported.cutOn }, exported.cutOn);
}
