import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/time/day.ts';
import { quarterOf } from '../../shared/time/period.ts';
import { describeUnless } from '../support/describe-unless.ts';
import type { Counted } from './support/expected-figures.ts';
import { whatRNeeds } from './support/needs.ts';
import { bytesOf, csvCells, jsonOf, packageFolder } from './support/package-files.ts';
import { coarsePlan, cutOn, plan } from './support/plans.ts';
import { runR } from './support/run-r.ts';

type Row = Record<string, string>;

function rowsOf(name: string, table: string): Row[] {
  const [heading = [], ...rows] = csvCells(String(bytesOf(packageFolder(name), `data/${table}.csv`)));
  return rows.map((row) => Object.fromEntries(heading.map((column, at) => [column, row[at] ?? ''])));
}

/** What somebody outside may know of a family, as far as its row tells it. */
function knownOutside(row: Row): string {
  const bands = Object.keys(row).filter((column) => column.startsWith('child_'));
  const told = ['team_id', 'carers', 'children', 'referrer', ...bands].map((column) => row[column]);
  return [...told, quarterOf(addDays(plan.firstOn, Number(row.opened_on)))].join();
}

interface Manifest {
  cases: number;
  leftOut: { cases: number; leastClass: number };
}

describe('a release in which a class must have so many cases', () => {
  const cases = rowsOf('coarse', 'cases');
  const sizes = [...Map.groupBy(cases, knownOutside).values()].map((alike) => alike.length);

  it('has no smaller class, by what its rows say', () => {
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(coarsePlan.leastClass);
    expect(sizes.length).toBeGreaterThan(3);
  });

  it('would have had them', () => {
    const all = [...Map.groupBy(rowsOf('log', 'cases'), knownOutside).values()].map((alike) => alike.length);
    expect(Math.min(...all)).toBe(1);
  });

  it('says how many cases were left out, and has nothing of them in any table', () => {
    const { cases: told, leftOut } = jsonOf<Manifest>(packageFolder('coarse'), 'MANIFEST.json');
    expect(told).toBe(cases.length);
    expect(leftOut.cases).toBeGreaterThan(0);
    expect(told + leftOut.cases).toBe(rowsOf('log', 'cases').length);
    const known = new Set(cases.map(({ case_id }) => case_id));
    for (const table of ['goals', 'evaluations', 'assessments', 'consults', 'milestones', 'events']) {
      const rows = rowsOf('coarse', table);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(
        rows.filter(({ case_id }) => !known.has(case_id)),
        table,
      ).toEqual([]);
    }
  });

  it('tells nothing of what is blurred', () => {
    const teams = ['cases', 'milestones', 'team_periods'].flatMap((table) =>
      rowsOf('coarse', table).map(({ team_id }) => team_id),
    );
    expect(new Set(teams)).toEqual(new Set(['t_00000000']));
    for (const column of ['carers', 'children'])
      expect(new Set(cases.map((row) => row[column]))).toEqual(new Set(['-7']));
    for (const [table, column] of [
      ['goals', 'formulated_by_caregiver_2'],
      ['evaluations', 'present_caregiver_2'],
      ['evaluations', 'score_caregiver_2'],
      ['assessments', 'children_spoken'],
    ] as const)
      expect(new Set(rowsOf('coarse', table).map((row) => row[column]))).toEqual(new Set(['-7']));
    const parents = (name: string) => rowsOf(name, 'goals').map((row) => row.formulated_by_caregiver_1);
    expect(new Set(parents('coarse'))).toEqual(new Set(parents('log')));
  });
});

describe('a release of whole weeks', () => {
  it('has no day but the first of a week since the study began', () => {
    const days = ['cases', 'goals', 'evaluations', 'assessments', 'consults', 'milestones', 'events'].flatMap(
      (table) =>
        rowsOf('weeks', table).flatMap((row) =>
          Object.entries(row).filter(([column, cell]) => column.endsWith('_on') && Number(cell) >= 0),
        ),
    );
    expect(days.length).toBeGreaterThan(10_000);
    expect(days.filter(([, cell]) => Number(cell) % 7 !== 0)).toEqual([]);
  });
});

describeUnless(whatRNeeds())('read.R', () => {
  it.each(['coarse', 'weeks'])('counts the release %s as its own quarters do', (name) => {
    const folder = packageFolder(name);
    const found = runR<{ script: { every: Record<string, Counted> } }>(
      ...(['recount.R', folder, join(folder, 'read.R'), '', plan.firstOn, cutOn] as const),
    );
    const periods = Map.groupBy(
      rowsOf(name, 'team_periods'),
      ({ measure }) => `M${measure?.padStart(2, '0')}`,
    );
    for (const [id, { den, num, excl, exc }] of Object.entries(found.script.every)) {
      // Days of stretches can't be counted one by one when their ends are weeks.
      if (id === 'M06' && name === 'weeks') continue;
      const sum = (column: string) =>
        (periods.get(id) ?? []).reduce((total, row) => total + Number(row[column]), 0);
      expect({ id, den, num, excl, exc }).toEqual({
        id,
        den: sum('met') + sum('unmet'),
        num: sum('met'),
        excl: sum('excluded'),
        exc: sum('excepted'),
      });
    }
  });

  it('says of a release of whole weeks what came first, a goal or the closing, as it was by day', () => {
    const [coarse, weeks] = ['coarse', 'weeks'].map((name) => {
      const folder = packageFolder(name);
      const { script } = runR<{ script: { T1: Record<string, object> } }>(
        ...(['recount.R', folder, join(folder, 'read.R'), '', plan.firstOn, cutOn] as const),
      );
      const { n, events, competing, censored } = script.T1[cutOn] as Record<string, number>;
      return { n, events, competing, censored };
    });
    expect(weeks).toEqual(coarse);
  });
});
