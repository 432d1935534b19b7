import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { FEEDBACK_QUARTERS, linePeriod } from '../../../shared/measures/line-period.ts';
import type { Day } from '../../../shared/time/day.ts';
import { lastQuarters } from '../../../shared/time/period.ts';
import type { Db } from '../../db/client.ts';
import { readTally } from '../../db/queries/tally.ts';
import { mapRead, type Read, readNothing } from '../../db/read.ts';
import { countsOf } from './figure.ts';

/** The figures that someone sees right after filing; one statement, so that it fits in the batch of the filing. */
export function readLineFigures(
  db: Db,
  teamId: string,
  measures: readonly MeasureDefinition[],
  cutOn: Day,
): Read<MeasureFigure[]> {
  const [oldest] = lastQuarters(cutOn, FEEDBACK_QUARTERS);
  if (measures.length === 0 || !oldest) return mapRead(readNothing, () => []);
  const kinds = measures.map(({ milestone }) => milestone);
  return mapRead(readTally(db, { teamId, kinds, fromOn: oldest.firstOn, cutOn }), (units) =>
    measures.map((measure) => {
      const own = units.filter(({ kind }) => kind === measure.milestone);
      const period = linePeriod(own, cutOn);
      const counted = own.filter(({ deadlineOn }) => deadlineOn >= period.firstOn);
      return countsOf(measure, { teamId, period, cutOn }, counted);
    }),
  );
}
