import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrinkTeams } from '../../shared/stats/beta-binomial.ts';
import { clusterRate } from '../../shared/stats/cluster-rate.ts';
import { newcombeDifference } from '../../shared/stats/newcombe.ts';
import { personTimeRate } from '../../shared/stats/person-time-rate.ts';
import { wilsonInterval, Z95 } from '../../shared/stats/wilson.ts';
import { reordered, type Units, units } from './arbitrary-units.ts';

const missed = ({ x, n }: Units): Units => ({ x: n - x, n });
const teams = fc.array(units(), { minLength: 2, maxLength: 12 });

describe('the Wilson interval', () => {
  it('rises with every unit that is met', () => {
    fc.assert(
      fc.property(units(), ({ x, n }) => {
        fc.pre(x < n);
        const [less, more] = [wilsonInterval(x, n), wilsonInterval(x + 1, n)];
        expect(more.low).toBeGreaterThan(less.low);
        expect(more.high).toBeGreaterThan(less.high);
      }),
    );
  });

  it('has bounds from which x of n lies exactly z standard errors', () => {
    fc.assert(
      fc.property(units(), ({ x, n }) => {
        const share = x / n;
        const { low, high } = wilsonInterval(x, n);
        for (const bound of [low, high].filter((one) => one > 0 && one < 1)) {
          const away = Math.abs(share - bound) / Math.sqrt((bound * (1 - bound)) / n);
          expect(away).toBeCloseTo(Z95, 8);
        }
      }),
    );
  });

  it('of more certainty holds the one of less', () => {
    fc.assert(
      fc.property(units(), ({ x, n }) => {
        const [wide, usual] = [wilsonInterval(x, n, 3.09), wilsonInterval(x, n)];
        expect(wide.low).toBeLessThanOrEqual(usual.low);
        expect(wide.high).toBeGreaterThanOrEqual(usual.high);
      }),
    );
  });
});

describe('the difference of two shares', () => {
  it('is the same for what was not met, with the sign turned', () => {
    fc.assert(
      fc.property(units(), units(), (a, b) => {
        const [met, unmet] = [newcombeDifference(a, b), newcombeDifference(missed(a), missed(b))];
        expect(unmet.low).toBeCloseTo(-met.high, 10);
        expect(unmet.difference).toBeCloseTo(-met.difference, 10);
      }),
    );
  });

  it('of a share with itself is 0, as far to one side as to the other', () => {
    fc.assert(
      fc.property(units(), (a) => {
        const { difference, low, high } = newcombeDifference(a, a);
        expect(difference).toBe(0);
        expect(low).toBeCloseTo(-high, 12);
        expect(high).toBeGreaterThan(0);
      }),
    );
  });

  it('stays between −1 and 1, and narrows with more units', () => {
    fc.assert(
      fc.property(units(), units(), (a, b) => {
        const tenfold = ({ x, n }: Units) => ({ x: 10 * x, n: 10 * n });
        const [few, many] = [newcombeDifference(a, b), newcombeDifference(tenfold(a), tenfold(b))];
        expect(few.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(few.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('a share of units in clusters', () => {
  it('does not depend on their order, nor on clusters without units', () => {
    fc.assert(
      fc.property(teams, fc.nat(), (clusters, seed) => {
        const found = clusterRate(clusters);
        const other = clusterRate([...reordered(clusters, seed), { x: 0, n: 0 }]);
        expect(other.share).toBeCloseTo(found.share, 12);
        expect(other.designEffect).toBeCloseTo(found.designEffect, 8);
        expect(other.effectiveN).toBeCloseTo(found.effectiveN, 8);
      }),
    );
  });

  it('of which each cluster has one unit is a share of units, but for k of k − 1', () => {
    fc.assert(
      fc.property(units({ min: 3 }), ({ x, n }) => {
        fc.pre(x > 0 && x < n);
        const ones = Array.from({ length: n }, (_, at) => ({ x: at < x ? 1 : 0, n: 1 }));
        expect(clusterRate(ones).designEffect).toBeCloseTo(n / (n - 1), 8);
      }),
    );
  });

  it('of which each cluster is all or none counts clusters, not units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (size, met, unmet) => {
          const clusters = [
            ...Array.from({ length: met }, () => ({ x: size, n: size })),
            ...Array.from({ length: unmet }, () => ({ x: 0, n: size })),
          ];
          expect(clusterRate(clusters).effectiveN).toBeCloseTo(met + unmet - 1, 6);
        },
      ),
    );
  });

  it('that were all met, or all come from one cluster, says no more than its clusters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (sizes) => {
        const all = clusterRate(sizes.map((n) => ({ x: n, n })));
        expect(all.effectiveN).toBeCloseTo(sizes.length, 10);
        expect(all.interval).toEqual(wilsonInterval(all.effectiveN, all.effectiveN));
      }),
    );
    const one = clusterRate([{ x: 9, n: 12 }]);
    expect(one.effectiveN).toBe(1);
    expect(one.interval.high - one.interval.low).toBeGreaterThan(0.7);
  });
});

describe('events in person-time', () => {
  it('lie within both intervals, and scale with the days', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 10_000 }), (events, days) => {
        const [once, twice] = [personTimeRate(events, days), personTimeRate(events, 2 * days)];
        for (const { low, high } of [once.exact, once.byar]) {
          expect(low).toBeLessThanOrEqual(once.per1000Days);
          expect(high).toBeGreaterThan(once.per1000Days);
        }
        expect(twice.exact.high).toBeCloseTo(once.exact.high / 2, 8);
        expect(personTimeRate(events + 1, days).exact.low).toBeGreaterThan(once.exact.low);
      }),
    );
  });

  it('have exact bounds at which the tail of a Poisson distribution is 2.5%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (events) => {
        const { low, high } = personTimeRate(events, 1000).exact;
        expect(1 - poissonAtMost(events - 1, low)).toBeCloseTo(0.025, 9);
        expect(poissonAtMost(events, high)).toBeCloseTo(0.025, 9);
      }),
    );
  });
});

describe('shares drawn towards each other', () => {
  it('move with their teams when those change places', () => {
    fc.assert(
      fc.property(teams, fc.nat(), (some, seed) => {
        const places = reordered([...some.keys()], seed);
        const [found, other] = [
          shrinkTeams(some),
          shrinkTeams(places.map((at) => some[at] ?? { x: 0, n: 1 })),
        ];
        expect(other.correlation).toBeCloseTo(found.correlation, 8);
        for (const [at, place] of places.entries()) {
          expect(other.teams[at]?.mean).toBeCloseTo(found.teams[place]?.mean ?? Number.NaN, 8);
        }
      }),
    );
  });

  it('leave more of its own to the team with more units', () => {
    fc.assert(
      fc.property(teams, (some) => {
        const { teams: drawn } = shrinkTeams(some);
        for (const [a, one] of some.entries()) {
          for (const [b, other] of some.entries()) {
            if (one.n < other.n) expect(drawn[a]?.shrink).toBeGreaterThanOrEqual(drawn[b]?.shrink ?? 0);
          }
        }
      }),
    );
  });

  it('are what all have in common where every team has one unit', () => {
    const { correlation, teams: drawn } = shrinkTeams([
      { x: 1, n: 1 },
      { x: 0, n: 1 },
      { x: 1, n: 1 },
    ]);
    expect(correlation).toBe(0);
    for (const { mean } of drawn) expect(mean).toBeCloseTo(2 / 3, 12);
  });

  it('hardly move where each team met all or none', () => {
    const { teams: drawn } = shrinkTeams([
      { x: 40, n: 40 },
      { x: 0, n: 40 },
    ]);
    expect(drawn[0]?.mean).toBeGreaterThan(0.99);
    expect(drawn[1]?.mean).toBeLessThan(0.01);
  });
});

function poissonAtMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let one = 1; one <= count; one += 1) {
    term *= mean / one;
    sum += term;
  }
  return sum;
}
