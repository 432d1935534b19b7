import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrinkTeams } from '../../shared/stats/beta-binomial.ts';
import { clusterRate } from '../../shared/stats/cluster-rate.ts';
import { newcombeDifference } from '../../shared/stats/newcombe.ts';
import { personTimeRate } from '../../shared/stats/person-time-rate.ts';
import { wilsonInterval } from '../../shared/stats/wilson.ts';
import betaBinomial from '../fixtures/stats/beta_binomial_eb.json' with { type: 'json' };
import cluster from '../fixtures/stats/cluster.json' with { type: 'json' };
import persontime from '../fixtures/stats/persontime.json' with { type: 'json' };
import wilson from '../fixtures/stats/wilson.json' with { type: 'json' };
import { expectClose } from './close-to.ts';

/** Two columns as rows of x and n. */
function pairs({ x, n }: { x: number[]; n: number[] }): { x: number; n: number }[] {
  return x.map((met, at) => ({ x: met, n: n[at] ?? 0 }));
}

const xOfN = fc.integer({ min: 1, max: 200 }).chain((n) => fc.record({ x: fc.nat(n), n: fc.constant(n) }));

describe('the difference of two shares', () => {
  it('agrees with the reference values', () => {
    for (const { x1, n1, x2, n2, difference, low, high } of wilson.newcombe) {
      const found = newcombeDifference({ x: x1, n: n1 }, { x: x2, n: n2 });
      for (const [name, value] of Object.entries({ difference, low, high })) {
        expectClose(found[name as 'low'], value, `${x1}/${n1} against ${x2}/${n2} ${name}`);
      }
    }
  });

  it('is turned around when the two change places, and holds the difference', () => {
    fc.assert(
      fc.property(xOfN, xOfN, (a, b) => {
        const [there, back] = [newcombeDifference(a, b), newcombeDifference(b, a)];
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
      }),
    );
  });
});

describe('a share of goals in families', () => {
  it('agrees with the reference values', () => {
    for (const [name, set] of Object.entries(cluster.sets)) {
      const found = clusterRate(pairs(set));
      expectClose(found.share, set.p, name);
      expectClose(found.standardError, set.se, name);
      expectClose(found.designEffect, set.designEffect, name);
      expectClose(found.effectiveN, set.effectiveN, name);
      expectClose(found.interval.low, set.wilsonEffectiveLow, name);
      expectClose(found.interval.high, set.wilsonEffectiveHigh, name);
      const n = set.n.reduce((sum, one) => sum + one, 0);
      const naive = wilsonInterval(found.share * n, n);
      expectClose(naive.low, set.naiveLow, name);
      expectClose(naive.high, set.naiveHigh, name);
    }
  });

  it('never counts as more goals than there are', () => {
    fc.assert(
      fc.property(fc.array(xOfN, { minLength: 1, maxLength: 20 }), (clusters) => {
        const n = clusters.reduce((sum, one) => sum + one.n, 0);
        expect(clusterRate(clusters).effectiveN).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('does not exist without goals', () => {
    expect(() => clusterRate([])).toThrow(RangeError);
  });
});

describe('events in person-time', () => {
  it('agree with the reference values', () => {
    for (const { events, days, per1000Days, exactLow, exactHigh, byarLow, byarHigh } of persontime.rates) {
      const { per1000Days: rate, exact, byar } = personTimeRate(events, days);
      const expected = { per1000Days, exactLow, exactHigh, byarLow, byarHigh };
      const found = {
        per1000Days: rate,
        exactLow: exact.low,
        exactHigh: exact.high,
        byarLow: byar.low,
        byarHigh: byar.high,
      };
      for (const [name, value] of Object.entries(expected)) {
        expectClose(found[name as keyof typeof found], value, `${events} in ${days} ${name}`);
      }
    }
  });
});

describe('shares drawn towards each other', () => {
  it('agree with the reference values', () => {
    for (const [name, { x, n, moments }] of Object.entries(betaBinomial.sets)) {
      const found = shrinkTeams(pairs({ x, n }));
      expectClose(found.mean, moments.mu, name);
      expectClose(found.correlation, moments.rho, name);
      expectClose(found.priorSize, moments.priorSize ?? null, name);
      expect(found.teams).toHaveLength(moments.posterior.length);
      for (const [at, expected] of moments.posterior.entries()) {
        for (const [key, value] of Object.entries(expected)) {
          expectClose(found.teams[at]?.[key as 'mean'], value, `${name} ${at} ${key}`);
        }
      }
    }
  });

  it('lie between the own share and the common one', () => {
    fc.assert(
      fc.property(fc.array(xOfN, { minLength: 2, maxLength: 20 }), (teams) => {
        const { mean, teams: drawn } = shrinkTeams(teams);
        for (const [at, team] of drawn.entries()) {
          const raw = (teams[at]?.x ?? 0) / (teams[at]?.n ?? 1);
          expect(team.mean).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-9);
          expect(team.mean).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-9);
        }
      }),
    );
  });
});
