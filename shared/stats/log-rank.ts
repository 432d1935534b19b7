import type { Duration } from './kaplan-meier.ts';
import { normalCdf } from './normal-cdf.ts';

/**
 * The log-rank test of two groups: whether one waits longer than the other. Null when nothing happened while both were
 * watched.
 *
 * Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966) 163–170.
 */
export function logRank(
  first: readonly Duration[],
  second: readonly Duration[],
): { chiSquare: number; p: number; observed: [number, number]; expected: [number, number] } | null {
  const all = [...first, ...second];
  const times = new Set(all.filter(({ hasHappened }) => hasHappened).map(({ time }) => time));
  let expected = 0;
  let variance = 0;
  for (const at of times) {
    const [n1, n] = [atRisk(first, at), atRisk(all, at)];
    const events = eventsAt(all, at);
    expected += (events * n1) / n;
    if (n > 1) variance += (events * (n1 / n) * (1 - n1 / n) * (n - events)) / (n - 1);
  }
  if (variance === 0) return null;
  const total = all.filter(({ hasHappened }) => hasHappened).length;
  const observed = first.filter(({ hasHappened }) => hasHappened).length;
  const chiSquare = (observed - expected) ** 2 / variance;
  return {
    chiSquare,
    p: 2 * normalCdf(-Math.sqrt(chiSquare)),
    observed: [observed, total - observed],
    expected: [expected, total - expected],
  };
}

function atRisk(durations: readonly Duration[], at: number): number {
  return durations.filter(({ time }) => time >= at).length;
}

function eventsAt(durations: readonly Duration[], at: number): number {
  return durations.filter(({ time, hasHappened }) => time === at && hasHappened).length;
}
