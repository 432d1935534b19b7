import { describe, expect, it } from 'vitest';
import { shrinkTeams } from '../../shared/stats/beta-binomial.ts';
import { funnelZone } from '../../shared/stats/funnel-zone.ts';
import { overDispersion } from '../../shared/stats/over-dispersion.ts';
import { pChart } from '../../shared/stats/p-chart.ts';
import { wilsonInterval } from '../../shared/stats/wilson.ts';
import reference from '../fixtures/stats/sim_stats.json' with { type: 'json' };
import { expectClose } from './close-to.ts';

/** Counts and statistics of the simulated teams, by someone else's code: see `tests/replay` for the counts themselves. */
const byMeasure = Object.entries(reference.byMeasure);

describe.each(byMeasure)('the teams of the simulation, %s:', (_, expected) => {
  const teams = expected.team.map((name, at) => ({
    name,
    x: expected.x[at] ?? 0,
    n: expected.n[at] ?? 0,
  }));

  it('have the intervals of the reference', () => {
    for (const [at, { name, x, n }] of teams.entries()) {
      const { low, high } = wilsonInterval(x, n);
      expectClose(low, expected.wilsonLow[at] ?? null, name);
      expectClose(high, expected.wilsonHigh[at] ?? null, name);
    }
  });

  it('are drawn towards each other as in the reference', () => {
    const found = shrinkTeams(teams);
    expectClose(found.mean, expected.pooled, 'pooled');
    expectClose(found.correlation, expected.rho, 'rho');
    expectClose(found.priorSize, expected.priorSize ?? null, 'prior size');
    for (const [at, { mean, low, high }] of found.teams.entries()) {
      expectClose(mean, expected.shrunk[at] ?? null, `mean ${at}`);
      expectClose(low, expected.shrunkLow[at] ?? null, `low ${at}`);
      expectClose(high, expected.shrunkHigh[at] ?? null, `high ${at}`);
    }
  });

  it('have the place in the funnel, and the spread, of the reference', () => {
    const { z, phi } = overDispersion(teams, expected.pooled);
    expectClose(phi, expected.phi, 'phi');
    for (const [at, { name, x, n }] of teams.entries()) {
      expect(funnelZone(expected.pooled, x, n).zone, name).toBe(expected.funnelZone[at]);
      expectClose(z[at], expected.z[at] ?? null, name);
    }
  });
});

it.each(Object.entries(reference.m05QuarterlyPchart))(
  'the quarters of %s are charted as in the reference',
  (_, expected) => {
    const chart = pChart(
      expected.x.map((x, at) => ({ x, n: expected.n[at] ?? 0 })),
      expected.baselinePoints,
    );
    expectClose(chart?.centre, expected.centre, 'centre');
    expectClose(chart?.laneySigma, expected.laneySigmaZ, 'laney');
    for (const [at, point] of (chart?.points ?? []).entries()) {
      expectClose(point.share, expected.p[at] ?? null, `share ${at}`);
      expectClose(point.sigma, expected.sigma[at] ?? null, `sigma ${at}`);
      expectClose((point.share - expected.centre) / point.sigma, expected.z[at] ?? null, `z ${at}`);
      expectClose(point.limits.low, expected.lower[at] ?? null, `lower ${at}`);
      expectClose(point.limits.high, expected.upper[at] ?? null, `upper ${at}`);
      expectClose(point.laneyLimits?.low, expected.laneyLower[at] ?? null, `laney lower ${at}`);
      expectClose(point.laneyLimits?.high, expected.laneyUpper[at] ?? null, `laney upper ${at}`);
    }
    expect(chart?.points.map(({ signal }) => signal)).toEqual(expected.label);
    expect(chart?.points.map(({ isSmall }) => isSmall)).toEqual(expected.smallSubgroup);
  },
);
