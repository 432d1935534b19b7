import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './wilson.ts';

/** Teams of which each met all or none would leave nothing in common to draw towards. */
const MOST = 0.999;

/** Shares of teams, drawn towards what they have in common as far as their own numbers are small. */
export interface Shrinkage {
  /** The share of all together. */
  mean: number;
  /** Correlation within teams, by moments; 0 when teams differ no more than by chance. */
  correlation: number;
  /** As many units as the common part weighs; null when nothing tells the teams apart. */
  priorSize: number | null;
  /** Of each team: its estimate with 95% interval, and how much of it is the common part (1 is all). */
  teams: (Interval & { mean: number; shrink: number })[];
}

/**
 * Empirical Bayes estimates of teams' shares, in closed form: Kleinman's moment estimator with weights n/N. For
 * planning, beside the raw x of n; never a score.
 *
 * Source: J. C. Kleinman, Journal of the American Statistical Association 68 (1973) 46–54.
 * @param teams x of n, n ≥ 1 each, at least two; RangeError otherwise
 */
export function shrinkTeams(teams: readonly { x: number; n: number }[]): Shrinkage {
  if (teams.length < 2 || teams.some(({ n }) => !(n > 0)))
    throw new RangeError('shrinkage needs two teams or more');
  const total = teams.reduce((sum, { n }) => sum + n, 0);
  const mean = teams.reduce((sum, { x }) => sum + x, 0) / total;
  const correlation = Math.min(MOST, Math.max(0, correlationOf(teams, total, mean)));
  if (correlation === 0) {
    return {
      mean,
      correlation,
      priorSize: null,
      teams: teams.map(() => ({ mean, low: mean, high: mean, shrink: 1 })),
    };
  }
  const priorSize = (1 - correlation) / correlation;
  const [alpha, beta] = [mean * priorSize, (1 - mean) * priorSize];
  return {
    mean,
    correlation,
    priorSize,
    teams: teams.map(({ x, n }) => ({
      mean: (x + alpha) / (n + priorSize),
      low: betaQuantile(0.025, x + alpha, n - x + beta),
      high: betaQuantile(0.975, x + alpha, n - x + beta),
      shrink: priorSize / (priorSize + n),
    })),
  };
}

function correlationOf(teams: readonly { x: number; n: number }[], total: number, mean: number): number {
  const variance = mean * (1 - mean);
  if (variance === 0) return 0;
  const weighted = (of: (team: { x: number; n: number }, weight: number) => number) =>
    teams.reduce((sum, team) => sum + of(team, team.n / total), 0);
  const between = weighted(({ x, n }, weight) => weight * (x / n - mean) ** 2);
  const byChance = weighted(({ n }, weight) => (weight * (1 - weight)) / n);
  const room = weighted((_, weight) => weight * (1 - weight));
  // With one unit in every team nothing tells a team from its unit.
  if (room - byChance <= Number.EPSILON) return 0;
  return (between - variance * byChance) / (variance * (room - byChance));
}
