import { chiSquareQuantile } from './chi-square-quantile.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Interval } from './wilson.ts';

/** Events in a number of person-days. */
export interface PersonTimeRate {
  per1000Days: number;
  /** Garwood's exact interval. */
  exact: Interval;
  /** Byar's approximation, which needs no quantile of chi-square. */
  byar: Interval;
}

/**
 * A rate per 1000 person-days with its 95% intervals. Worked value: 3 events in 1200 days are 2.5 per 1000 days, from
 * 0.516 to 7.306.
 *
 * Source: F. Garwood, Biometrika 28 (1936) 437–442; N. E. Breslow & N. E. Day, Statistical Methods in Cancer
 * Research II (1987) 69.
 * @param events whole number, at least 0
 * @param days above 0; RangeError otherwise
 */
export function personTimeRate(events: number, days: number): PersonTimeRate {
  if (!(events >= 0 && days > 0)) throw new RangeError('a rate needs events >= 0 and days > 0');
  const per = 1000 / days;
  const z = normalQuantile(0.975);
  return {
    per1000Days: events * per,
    exact: {
      low: events === 0 ? 0 : (chiSquareQuantile(0.025, 2 * events) / 2) * per,
      high: (chiSquareQuantile(0.975, 2 * events + 2) / 2) * per,
    },
    byar: {
      low: events === 0 ? 0 : byarBound(events, -z) * per,
      high: byarBound(events + 1, z) * per,
    },
  };
}

function byarBound(events: number, z: number): number {
  return events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}
