import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartSignal, chartSignals } from '../../shared/stats/chart-signals.ts';
import { funnelLimits } from '../../shared/stats/funnel-limits.ts';
import { funnelZone } from '../../shared/stats/funnel-zone.ts';
import { logGamma } from '../../shared/stats/log-gamma.ts';
import { overDispersion } from '../../shared/stats/over-dispersion.ts';
import { pChart } from '../../shared/stats/p-chart.ts';
import { xmrChart } from '../../shared/stats/xmr-chart.ts';
import { reordered, units } from './arbitrary-units.ts';

// Halves, so that adding and taking away loses no digits.
const value = fc.integer({ min: 0, max: 200 }).map((whole) => whole / 2);
const course = fc.array(value, { minLength: 2, maxLength: 40 });
const target = fc.double({ min: 0.05, max: 0.95, noNaN: true });

const upsideDown: Readonly<Record<ChartSignal, ChartSignal>> = {
  'above-upper-limit': 'below-lower-limit',
  'below-lower-limit': 'above-upper-limit',
  'trend-up': 'trend-down',
  'trend-down': 'trend-up',
  'two-of-three-high': 'two-of-three-low',
  'two-of-three-low': 'two-of-three-high',
  'shift-high': 'shift-low',
  'shift-low': 'shift-high',
  'common-cause': 'common-cause',
};

describe('the rules for a course', () => {
  const against = (values: readonly number[]) =>
    chartSignals(values.map((one) => ({ value: one, centre: 50, lower: 20, upper: 80 })));

  it('say of what is upside down the same upside down', () => {
    fc.assert(
      fc.property(course, (values) => {
        expect(against(values.map((one) => 100 - one))).toEqual(
          against(values).map((one) => upsideDown[one]),
        );
      }),
    );
  });

  it('name every point outside the limits and no point inside them', () => {
    fc.assert(
      fc.property(course, (values) => {
        for (const [at, signal] of against(values).entries()) {
          const one = values[at] ?? Number.NaN;
          expect(signal === 'above-upper-limit').toBe(one > 80);
          expect(signal === 'below-lower-limit').toBe(one < 20);
        }
      }),
    );
  });

  it('see a shift in every seven on one side, and none where fewer are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(48, 52), { maxLength: 40 }), (values) => {
        const runs = values.map((one, at) => {
          let [from, to] = [at, at];
          while (from > 0 && values[from - 1] === one) from -= 1;
          while (to + 1 < values.length && values[to + 1] === one) to += 1;
          return to - from + 1;
        });
        for (const [at, signal] of against(values).entries()) {
          const name = values[at] === 52 ? 'shift-high' : 'shift-low';
          expect(signal).toBe((runs[at] ?? 0) >= 7 ? name : 'common-cause');
        }
      }),
    );
  });

  it('see two of three only where two lie in the outer third and all on one side', () => {
    const two = (values: number[]) => against(values).map((signal) => signal.startsWith('two-of-three'));
    expect(two([71, 55, 71])).toEqual([true, false, true]);
    expect(two([71, 49, 71])).toEqual([false, false, false]);
    expect(two([71, 55, 55, 71])).toEqual([false, false, false, false]);
    expect(two([70, 55, 70])).toEqual([false, false, false]);
  });
});

describe('an XmR chart', () => {
  it('says the same of a course in other units and from another zero', () => {
    fc.assert(
      fc.property(course, fc.integer({ min: -50, max: 50 }), (values, from) => {
        const [found, other] = [xmrChart(values), xmrChart(values.map((one) => one * 4 + from))];
        expect(other?.upper).toBeCloseTo((found?.upper ?? Number.NaN) * 4 + from, 8);
        expect(other?.meanMovingRange).toBeCloseTo((found?.meanMovingRange ?? Number.NaN) * 4, 8);
      }),
    );
  });

  it('has a centre and limits that no point after the baseline moves', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 12, maxLength: 12 }), course, (base, later) => {
        const [alone, all] = [xmrChart(base), xmrChart([...base, ...later], { baseline: 12 })];
        for (const key of ['centre', 'lower', 'upper', 'isProvisional'] as const) {
          expect(all?.[key]).toBe(alone?.[key]);
        }
        expect(all?.signals).toHaveLength(12 + later.length);
      }),
    );
  });

  it('does not alarm at the first miss after a run of nothing but 100%', () => {
    const dots = [...new Array<number>(12).fill(1), 0.95, 1, 1];
    expect(xmrChart(dots, { baseline: 12 })?.signals).toEqual(dots.map(() => 'common-cause'));
  });

  it('sees seven misses in a row after it', () => {
    const dots = [...new Array<number>(12).fill(1), ...new Array<number>(7).fill(0.95)];
    expect(xmrChart(dots, { baseline: 12 })?.signals.slice(12)).toEqual(Array(7).fill('shift-low'));
  });
});

describe('a p-chart', () => {
  const points = fc.array(units(), { minLength: 2, maxLength: 20 });

  it('is upside down for what was not met', () => {
    fc.assert(
      fc.property(points, (some) => {
        const [met, unmet] = [pChart(some), pChart(some.map(({ x, n }) => ({ x: n - x, n })))];
        expect(unmet?.centre).toBeCloseTo(1 - (met?.centre ?? Number.NaN), 12);
        for (const [at, point] of (unmet?.points ?? []).entries()) {
          expect(point.limits.low).toBeCloseTo(1 - (met?.points[at]?.limits.high ?? Number.NaN), 10);
        }
      }),
    );
  });

  it('has narrower limits at more units, around the share of all units together', () => {
    fc.assert(
      fc.property(points, (some) => {
        const found = pChart(some);
        const [x, n] = [some.reduce((sum, one) => sum + one.x, 0), some.reduce((sum, one) => sum + one.n, 0)];
        expect(found?.centre).toBeCloseTo(x / n, 12);
        for (const [a, one] of some.entries()) {
          for (const [b, other] of some.entries()) {
            if (one.n <= other.n)
              expect(found?.points[a]?.sigma).toBeGreaterThanOrEqual(found?.points[b]?.sigma ?? 0);
          }
        }
      }),
    );
  });

  it('does not alarm at the first miss after a baseline in which all were met', () => {
    const all = [...Array.from({ length: 12 }, () => ({ x: 20, n: 20 })), { x: 19, n: 20 }];
    expect(pChart(all, 12)?.points.at(-1)).toMatchObject({ signal: 'common-cause', isSmall: true });
  });
});

describe('a funnel', () => {
  const rank = ['below-99.8', 'below-95', 'within', 'above-95', 'above-99.8'];

  it('never places a team lower for one unit more that was met', () => {
    fc.assert(
      fc.property(units(), target, ({ x, n }, share) => {
        fc.pre(x < n);
        const [less, more] = [funnelZone(share, x, n), funnelZone(share, x + 1, n)];
        expect(rank.indexOf(more.zone)).toBeGreaterThanOrEqual(rank.indexOf(less.zone));
      }),
    );
  });

  it('alarms by chance no more often than it says, whatever the number of units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), target, (n, share) => {
        const chances: Record<string, number> = {};
        for (let x = 0; x <= n; x += 1) {
          const { zone } = funnelZone(share, x, n);
          const log = logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1);
          const chance = Math.exp(log + x * Math.log(share) + (n - x) * Math.log1p(-share));
          chances[zone] = (chances[zone] ?? 0) + chance;
        }
        const of = (zone: string) => chances[zone] ?? 0;
        expect(of('below-99.8')).toBeLessThan(0.001);
        expect(of('above-99.8')).toBeLessThan(0.001);
        expect(of('below-99.8') + of('below-95')).toBeLessThan(0.025);
        expect(of('above-99.8') + of('above-95')).toBeLessThan(0.025);
      }),
    );
  });

  it('draws the wide limits around the narrow ones, and those around the target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), target, (n, share) => {
        const { limits95, limits998 } = funnelLimits(share, n);
        expect(limits998.low).toBeLessThanOrEqual(limits95.low);
        expect(limits998.high).toBeGreaterThanOrEqual(limits95.high);
        expect(limits95.low).toBeLessThan(share);
        expect(limits95.high).toBeGreaterThan(share);
      }),
    );
  });
});

describe('how much teams differ', () => {
  const teams = fc.array(units(), { minLength: 2, maxLength: 12 });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(teams, target, fc.nat(), (some, share, seed) => {
        const [found, other] = [overDispersion(some, share), overDispersion(reordered(some, seed), share)];
        expect(other.phi).toBeCloseTo(found.phi, 8);
        expect(other.tauSquared).toBeCloseTo(found.tauSquared, 8);
      }),
    );
  });

  it('only ever pulls them towards the target', () => {
    fc.assert(
      fc.property(teams, target, (some, share) => {
        const { z, zMultiplicative, zAdditive } = overDispersion(some, share);
        for (const [at, plain] of z.entries()) {
          expect(Math.abs(zMultiplicative[at] ?? Number.NaN)).toBeLessThanOrEqual(Math.abs(plain) + 1e-12);
          expect(Math.abs(zAdditive[at] ?? Number.NaN)).toBeLessThanOrEqual(Math.abs(plain) + 1e-12);
        }
      }),
    );
  });

  it('is nothing where all are on target, and cannot be said of a team without units', () => {
    const even = Array.from({ length: 5 }, () => ({ x: 8, n: 10 }));
    expect(overDispersion(even, 0.8)).toMatchObject({ isOverDispersed: false, tauSquared: 0 });
    expect(() => overDispersion([...even, { x: 0, n: 0 }], 0.8)).toThrow(RangeError);
  });
});
