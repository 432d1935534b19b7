import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { rateOf } from '../../../shared/measures/rate.ts';
import { type CountedUnits, tallyOf } from '../../../shared/measures/tally.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';

/** One measure of one team: the units given, as they stand on the cut day. */
export function figureOf(
  measure: MeasureDefinition,
  teamId: string,
  units: Iterable<CountedUnits>,
  period: Period,
  cutOn: Day,
): MeasureFigure {
  const tally = tallyOf(units, cutOn);
  const { id: measureId, version: measureVersion } = measure;
  return { measureId, measureVersion, teamId, period, cutOn, tally, rate: rateOf(tally) };
}
