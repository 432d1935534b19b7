import { MIN_FOR_COMMENT, MIN_FOR_PERCENTAGE } from '../measures/rate.ts';
import type { Day } from '../time/day.ts';
import type { CountedObservations, ObservationDefinition } from './define-observation.ts';
import type { Bearing, ObservationFigure } from './figures.ts';
import { observationDefinitions } from './registry.ts';
import { summariseAgreement } from './summarise-agreement.ts';
import { summariseDurations } from './summarise-durations.ts';
import { summariseScores } from './summarise-scores.ts';

/**
 * The figures of a team's observations on a cut day, as they may be shown to that team: of few units only how many there
 * are, as with rates.
 * @param observations of one team, of any kind
 */
export function observationFigures(
  observations: readonly CountedObservations[],
  cutOn: Day,
): ObservationFigure[] {
  return observationDefinitions.map((definition) =>
    figureOf(
      definition,
      observations.filter(({ kind }) => kind === definition.kind),
      cutOn,
    ),
  );
}

/** How much a number of units can bear. */
export function bearingOf(n: number): Bearing {
  if (n === 0) return 'nothing';
  if (n < MIN_FOR_COMMENT) return 'counts';
  return n < MIN_FOR_PERCENTAGE ? 'few' : 'full';
}

function figureOf(
  { kind, version, statistic, categories }: ObservationDefinition,
  observations: readonly CountedObservations[],
  cutOn: Day,
): ObservationFigure {
  switch (statistic) {
    case 'duration': {
      const found = summariseDurations(observations, cutOn);
      const bearing = bearingOf(found.n);
      const shown = bearing === 'full' ? found : { ...found, median: null, curve: [], followed: [] };
      return { kind, version, statistic, bearing, ...shown };
    }
    case 'agreement': {
      const found = summariseAgreement(observations, cutOn, { categories: categories.length });
      const bearing = bearingOf(found.assessments);
      const shown = bearing === 'full' ? found : { ...found, agreement: null, kappa: null, ac1: null };
      return { kind, version, statistic, bearing, categories: [...categories], ...shown };
    }
    case 'score': {
      const found = summariseScores(observations, cutOn);
      const bearing = bearingOf(found.n);
      const shown = bearing === 'full' ? found : { ...found, mean: null, sd: null };
      return { kind, version, statistic, bearing, ...shown };
    }
  }
}
