import { describe, expect, it } from 'vitest';
import { chartSignals } from '../../shared/stats/chart-signals.ts';
import { funnelLimits } from '../../shared/stats/funnel-limits.ts';
import { funnelZone } from '../../shared/stats/funnel-zone.ts';
import { overDispersion } from '../../shared/stats/over-dispersion.ts';
import { pChart } from '../../shared/stats/p-chart.ts';
import { xmrChart } from '../../shared/stats/xmr-chart.ts';
import funnel from '../fixtures/stats/funnel.json' with { type: 'json' };
import pchart from '../fixtures/stats/pchart.json' with { type: 'json' };
import xmr from '../fixtures/stats/xmr.json' with { type: 'json' };
import { expectClose } from './close-to.ts';

describe('an XmR chart', () => {
  it.each(Object.entries(xmr.charts))('agrees with the reference: %s', (_, chart) => {
    const { values, baselinePoints: baseline, screenMovingRange: screened } = chart;
    const found = xmrChart(values, { baseline, screened });
    if (chart.meanMovingRange === null) {
      expect(found).toBeNull();
      return;
    }
    expectClose(found?.centre, chart.centre, 'centre');
    expectClose(found?.meanMovingRange, chart.meanMovingRange, 'mean moving range');
    expectClose(found?.lower, chart.lower, 'lower');
    expectClose(found?.upper, chart.upper, 'upper');
    expect(found?.signals).toEqual(chart.label);
    expect(found?.isProvisional).toBe(chart.trialLimits);
  });

  it('does not exist of one value', () => {
    expect(xmrChart([50])).toBeNull();
  });
});

describe('the rules for a course', () => {
  const within = (values: number[]) =>
    chartSignals(values.map((value) => ({ value, centre: 50, lower: 20, upper: 80 })));

  it('see no run of seven in which one lies on the centre', () => {
    expect(within([55, 56, 54, 50, 56, 55, 54, 56])).not.toContain('shift-high');
    expect(within([55, 56, 54, 55, 56, 55, 54])).toEqual(Array(7).fill('shift-high'));
  });

  it('see a trend in six falls, not in five', () => {
    expect(within([62, 58, 54, 50, 46, 42, 38])).toEqual(Array(7).fill('trend-down'));
    expect(within([62, 58, 54, 50, 46, 42])).not.toContain('trend-down');
  });

  it('say nothing of points on one line', () => {
    expect(chartSignals(Array(9).fill({ value: 1, centre: 1, lower: 1, upper: 1 }))).toEqual(
      Array(9).fill('common-cause'),
    );
  });
});

describe('a p-chart', () => {
  it.each(Object.entries(pchart.charts))('agrees with the reference: %s', (_, chart) => {
    const points = chart.x.map((x, at) => ({ x, n: chart.n[at] ?? 0 }));
    const found = pChart(points, chart.baselinePoints);
    expectClose(found?.centre, chart.centre, 'centre');
    expectClose(found?.laneySigma, chart.laneySigmaZ ?? null, 'laney sigma');
    for (const [at, point] of (found?.points ?? []).entries()) {
      expectClose(point.share, chart.p[at] ?? null, `share ${at}`);
      expectClose(point.sigma, chart.sigma[at] ?? null, `sigma ${at}`);
      expectClose(point.limits.low, chart.lower[at] ?? null, `lower ${at}`);
      expectClose(point.limits.high, chart.upper[at] ?? null, `upper ${at}`);
      expectClose(point.laneyLimits?.low ?? null, chart.laneyLower[at] ?? null, `laney lower ${at}`);
      expectClose(point.laneyLimits?.high ?? null, chart.laneyUpper[at] ?? null, `laney upper ${at}`);
    }
    expect(found?.points.map(({ signal }) => signal)).toEqual(chart.label);
    expect(found?.points.map(({ isSmall }) => isSmall)).toEqual(chart.smallSubgroup);
  });
});

describe('a funnel', () => {
  it('has the limits of the reference', () => {
    for (const row of funnel.limits) {
      const { limits95, limits998 } = funnelLimits(row.target, row.n);
      const what = `${row.target} at ${row.n}`;
      expectClose(limits95.low, row.exactLow95, what);
      expectClose(limits95.high, row.exactHigh95, what);
      expectClose(limits998.low, row.exactLow998, what);
      expectClose(limits998.high, row.exactHigh998, what);
    }
  });

  it.each(Object.entries(funnel.dispersion))('places and spreads teams as the reference: %s', (_, set) => {
    const teams = set.x.map((x, at) => ({ x, n: set.n[at] ?? 0 }));
    const found = overDispersion(teams, set.target);
    expectClose(found.phi, set.phi, 'phi');
    expectClose(found.tauSquared, set.tau2, 'tau squared');
    expect(found.isOverDispersed).toBe(set.overdispersed);
    for (const [at, { x, n }] of teams.entries()) {
      expectClose(found.z[at], set.z[at] ?? null, `z ${at}`);
      expectClose(found.zMultiplicative[at], set.zMultiplicative[at] ?? null, `multiplicative ${at}`);
      expectClose(found.zAdditive[at], set.zAdditive[at] ?? null, `additive ${at}`);
      const { zone, atMost, atLeast } = funnelZone(set.target, x, n);
      expect(zone).toBe(set.zone[at]);
      expectClose(atMost, set.pLow[at] ?? null, `at most ${at}`);
      expectClose(atLeast, set.pHigh[at] ?? null, `at least ${at}`);
      const { limits95, limits998 } = funnelLimits(set.target, n);
      expectClose(limits95.low, set.exact95[at]?.low ?? null, `low 95 ${at}`);
      expectClose(limits95.high, set.exact95[at]?.high ?? null, `high 95 ${at}`);
      expectClose(limits998.low, set.exact998[at]?.low ?? null, `low 99.8 ${at}`);
      expectClose(limits998.high, set.exact998[at]?.high ?? null, `high 99.8 ${at}`);
    }
  });

  it('sees no alarm in ten of ten, though the drawn line lies below', () => {
    expect(funnelLimits(0.8, 10).limits95.high).toBeLessThan(1);
    expect(funnelZone(0.8, 10, 10).zone).toBe('within');
  });
});
