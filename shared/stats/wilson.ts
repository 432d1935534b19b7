/** An interval of shares, both between 0 and 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5th percentile of the standard normal distribution: two-sided 95%. */
export const Z95 = 1.959963984540054;

/**
 * Wilson score interval of a share, without continuity correction: the shares p for which x of n lies within z
 * standard errors of p. Worked value: 7 of 12 gives 0.320 to 0.807.
 *
 * Source: E. B. Wilson, JASA 22 (1927) 209–212.
 * @param x number met, 0 ≤ x ≤ n
 * @param n number counted, n ≥ 1 (may be an effective sample size); RangeError otherwise
 */
export function wilsonInterval(x: number, n: number, z: number = Z95): Interval {
  if (!(n > 0 && x >= 0 && x <= n)) throw new RangeError('wilson needs 0 <= x <= n and n > 0');
  const share = x / n;
  const zz = z * z;
  const centre = (share + zz / (2 * n)) / (1 + zz / n);
  const half = (z / (1 + zz / n)) * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return {
    low: x === 0 ? 0 : Math.max(0, centre - half),
    high: x === n ? 1 : Math.min(1, centre + half),
  };
}
