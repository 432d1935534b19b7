import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { rateOf } from '../../../shared/measures/rate.ts';
import { type FamilyGroup, spreadRate } from '../../../shared/measures/spread-rate.ts';
import { type CountedUnits, type Tally, tallyOf } from '../../../shared/measures/tally.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';

/** Of which team and when. */
export interface FigureOf {
  teamId: string;
  period: Period;
  cutOn: Day;
}

/** One measure of one team: what was counted, and how it is spread over families. */
export function figureOf(
  measure: MeasureDefinition,
  of: FigureOf,
  tally: Tally,
  groups: readonly FamilyGroup[],
): MeasureFigure {
  const { id: measureId, version: measureVersion } = measure;
  return { measureId, measureVersion, ...of, tally, ...spreadRate(measure, tally, groups) };
}

/** The same for the one line after filing: counts only, so how units are spread over families is not looked at. */
export function countsOf(
  measure: MeasureDefinition,
  of: FigureOf,
  units: Iterable<CountedUnits>,
): MeasureFigure {
  const tally = tallyOf(units, of.cutOn);
  const { id: measureId, version: measureVersion } = measure;
  return {
    measureId,
    measureVersion,
    ...of,
    tally,
    rate: rateOf(tally),
    effectiveN: null,
    families: null,
  };
}
