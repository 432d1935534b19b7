/** How much teams differ beyond what chance makes of equal teams. */
export interface OverDispersion {
  /** Of each team: standard errors from the target. */
  z: number[];
  /** Mean square of z, its extreme tenths pulled in; about 1 when chance is all. */
  phi: number;
  isOverDispersed: boolean;
  /** Variance between teams, as a share squared. */
  tauSquared: number;
  /** z of each team when chance is taken to be larger for all, and when teams are taken to differ. */
  zMultiplicative: number[];
  zAdditive: number[];
}

/**
 * Whether teams differ more than equal teams would by chance, and their z-scores once that is allowed for.
 *
 * Source: D. J. Spiegelhalter, Quality and Safety in Health Care 14 (2005) 347–351.
 * @param teams x of n, n ≥ 1 each, at least two
 * @param target share, strictly between 0 and 1; RangeError otherwise
 */
export function overDispersion(teams: readonly { x: number; n: number }[], target: number): OverDispersion {
  if (teams.length < 2 || teams.some(({ n }) => !(n > 0)) || !(target > 0 && target < 1))
    throw new RangeError('needs two teams or more, with units, and 0 < target < 1');
  const k = teams.length;
  const errors = teams.map(({ n }) => Math.sqrt((target * (1 - target)) / n));
  const away = teams.map(({ x, n }) => x / n - target);
  const z = away.map((distance, at) => distance / (errors[at] ?? 1));
  const [low, high] = [quantile(z, 0.1), quantile(z, 0.9)];
  const phi = z.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0) / k;
  const weights = errors.map((error) => 1 / error ** 2);
  const sum = weights.reduce((a, b) => a + b, 0);
  const squares = weights.reduce((a, b) => a + b * b, 0);
  const tauSquared = Math.max(0, (k * phi - (k - 1)) / (sum - squares / sum));
  return {
    z,
    phi,
    isOverDispersed: phi > 1 + 2 * Math.sqrt(2 / k),
    tauSquared,
    zMultiplicative: z.map((value) => value / Math.sqrt(Math.max(1, phi))),
    zAdditive: away.map((distance, at) => distance / Math.sqrt((errors[at] ?? 1) ** 2 + tauSquared)),
  };
}

/** Linear between the values, as R's default (type 7). */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (place - Math.floor(place)) * (above - below);
}
