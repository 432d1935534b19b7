import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { personDaysOf } from '../../../shared/measures/person-days.ts';
import { tallyOf } from '../../../shared/measures/tally.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db } from '../../db/client.ts';
import { readChangesByQuarter, readFamilies, readFamiliesByDays } from '../../db/queries/figures.ts';
import { readTally } from '../../db/queries/tally.ts';
import { mapRead, type Read, together } from '../../db/read.ts';
import { figureOf } from './figure.ts';
import { maturePeriods } from './periods.ts';

/**
 * Some measures of a team over what was due from a day up to the cut day, in a fixed number of statements.
 * @param cutOn today
 */
export function readFiguresSince(
  db: Db,
  {
    teamId,
    measures,
    firstOn,
    cutOn,
  }: { teamId: string; measures: readonly MeasureDefinition[]; firstOn: Day; cutOn: Day },
): Read<MeasureFigure[]> {
  const period = { firstOn, lastOn: cutOn };
  const periods = maturePeriods([period], cutOn);
  const kindsWhere = (fits: (measure: MeasureDefinition) => boolean) =>
    measures.filter(fits).map(({ milestone }) => milestone);
  const days = kindsWhere(({ scoring }) => scoring === 'person-days');
  const units = kindsWhere(({ scoring }) => scoring === 'proportion');
  const clustered = kindsWhere((one) => one.scoring === 'proportion' && one.isClustered);
  const teamIds = [teamId];
  const counted = together(
    readTally(db, { teamId, kinds: units, fromOn: firstOn, cutOn }),
    readChangesByQuarter(db, { teamIds, kinds: days, fromOn: firstOn, lastOn: lastMatureDeadline(cutOn) }),
  );
  const families = together(
    readFamilies(db, { teamIds, kinds: clustered, periods }),
    readFamiliesByDays(db, { teamIds, kinds: days, periods }),
  );
  return mapRead(together(counted, families), ([[tallied, changes], [groups, dayGroups]]) =>
    measures.map((measure) => {
      const own = <T extends { kind: string }>(rows: readonly T[]) =>
        rows.filter(({ kind }) => kind === measure.milestone);
      const tally =
        measure.scoring === 'person-days'
          ? personDaysOf(own(changes), period, cutOn)
          : tallyOf(own(tallied), cutOn);
      return figureOf(measure, { teamId, period, cutOn }, tally, own([...groups, ...dayGroups]));
    }),
  );
}
