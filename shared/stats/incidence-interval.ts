import { type Interval, Z95 } from './wilson.ts';

/**
 * The 95% interval of a cumulative incidence, on the scale of log(−log): it never leaves 0 to 1 and fits small numbers.
 * Null where the incidence is 0 or 1 and where nothing can be said of its error.
 *
 * Source: J. B. Choudhury, Statistics in Medicine 21 (2002) 1129–1144.
 * @param incidence share, between 0 and 1; RangeError otherwise
 */
export function incidenceInterval(incidence: number, standardError: number): Interval | null {
  if (!(incidence >= 0 && incidence <= 1 + 1e-12 && standardError >= 0))
    throw new RangeError('an incidence lies between 0 and 1');
  if (incidence === 0 || incidence >= 1 || standardError === 0) return null;
  const factor = Math.exp((Z95 * standardError) / (incidence * Math.abs(Math.log(incidence))));
  return { low: incidence ** factor, high: incidence ** (1 / factor) };
}
