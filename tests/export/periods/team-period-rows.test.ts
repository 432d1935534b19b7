import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Row } from '../../../shared/export/codebook/define-table.ts';
import type { CountStatus, PeriodCount } from '../../../shared/export/periods/period-counts.ts';
import { disclosedTeamPeriodRows, teamPeriodRows } from '../../../shared/export/periods/team-period-rows.ts';
import { disclosureNumbers, teamPeriods } from '../../../shared/export/tables/team-periods.ts';
import { csvRows } from '../../../shared/export/writers/csv.ts';
import { measures } from '../../../shared/measures/registry.ts';

const teams = ['t_0000000a', 't_0000000b', 't_0000000c'];
const HIDDEN = { missing: 'not-applicable' };
const study = { teams, told: teams, firstOn: '2025-01-01', lastOn: '2025-12-31', cutOn: '2026-02-01' };

/** What a number of families adds to a measure in a quarter: each with as many units. */
function counted(
  team: string,
  quarter: string,
  { measure = 'M01', met, unmet, excluded = 0, units = 1 }: Counted,
): PeriodCount[] {
  const count = (status: CountStatus, number: number) => ({ team, quarter, measure, status, count: number });
  return [
    count('met', met * units),
    count('unmet', unmet * units),
    count('excluded', excluded),
    count('families', met + unmet),
    count('families-met', met),
    count('families-unmet', unmet),
    count('families-excluded', excluded),
  ];
}

interface Counted {
  measure?: string;
  met: number;
  unmet: number;
  excluded?: number;
  units?: number;
}

/** A row by the names of its columns. */
function named(row: Row): Record<string, Cell> {
  return Object.fromEntries(teamPeriods.columns.map(({ name }, at) => [name, row[at] ?? '']));
}

function find(rows: readonly Row[], team: string, quarter: number, measure = 1, year = 2025) {
  return rows
    .map(named)
    .find(
      (row) =>
        row.team_id === team && row.year === year && row.quarter === quarter && row.measure === measure,
    );
}

const large = { met: 41, unmet: 23, excluded: 7 };

describe('counts beside rows of cases', () => {
  test('are all told, from the first quarter of the study to the last that counts, without empty rows', () => {
    const rows = teamPeriodRows(
      [
        ...counted('t_0000000a', '2025Q2', { met: 1, unmet: 0 }),
        ...counted('t_0000000b', '2026Q1', { met: 3, unmet: 2 }),
      ],
      { firstOn: '2025-02-10', cutOn: '2026-04-10' },
    );
    expect(rows).toHaveLength(2);
    expect(find(rows, 't_0000000a', 2)).toMatchObject({ met: 1, unmet: 0, families: 1, disclosure: 1 });
    expect(find(rows, 't_0000000b', 1, 1, 2026)).toMatchObject({ met: 3, unmet: 2 });
  });
});

describe('counts on their own', () => {
  test('have a row for every team, quarter and measure, and tell nothing of the ones without anything', () => {
    const rows = disclosedTeamPeriodRows([], study);
    expect(rows).toHaveLength(3 * 4 * measures.length);
    expect(rows.map(named).every((row) => row.disclosure === disclosureNumbers.hidden)).toBe(true);
    expect(csvRows(teamPeriods, rows).split('\r\n')[0]).toBe('t_0000000a,2025,1,1,3,-7,-7,-7,-7,-7');
  });

  test('are of half years that lie wholly in the study and count completely', () => {
    const quartersOf = (around: Partial<typeof study>) => [
      ...new Set(
        disclosedTeamPeriodRows([], { ...study, ...around })
          .map(named)
          .map(({ year, quarter }) => `${String(year)}/${String(quarter)}`),
      ),
    ];
    expect(quartersOf({ cutOn: '2026-01-13' })).toEqual(['2025/1', '2025/2']);
    expect(quartersOf({ cutOn: '2026-01-14' })).toEqual(['2025/1', '2025/2', '2025/3', '2025/4']);
    expect(quartersOf({ firstOn: '2025-01-02' })).toEqual(['2025/3', '2025/4']);
    expect(quartersOf({ lastOn: '2025-12-30' })).toEqual(['2025/1', '2025/2']);
    expect(quartersOf({ firstOn: '2025-09-01', lastOn: '2025-10-01' })).toEqual([]);
  });

  test('one small quarter hides both quarters of its half year, and those of another team', () => {
    const counts = teams.flatMap((team) =>
      [1, 2, 3, 4].flatMap((quarter) => counted(team, `2025Q${quarter}`, large)),
    );
    const small = counts.filter(({ team, quarter }) => team !== 't_0000000b' || quarter !== '2025Q2');
    const rows = disclosedTeamPeriodRows(
      [...small, ...counted('t_0000000b', '2025Q2', { met: 8, unmet: 1 })],
      study,
    );
    const told = (quarter: number) => teams.map((team) => find(rows, team, quarter)?.disclosure);
    expect(told(1)).toEqual([3, 3, 1]);
    expect(told(2)).toEqual([3, 3, 1]);
    expect(told(3)).toEqual([1, 1, 1]);
    expect(find(rows, 't_0000000b', 1)?.met).toEqual(HIDDEN);
    expect(find(rows, 't_0000000c', 2)).toMatchObject({ met: 41, unmet: 23, families: 64, excluded: 7 });
  });

  test.each([
    ['days of few families', { measure: 'M06', met: 4, unmet: 5, units: 90 }, 6],
    ['many goals of one family among all the others', { measure: 'M05', met: 40, unmet: 1, units: 12 }, 5],
    ['families that all had the same outcome', { measure: 'M11', met: 40, unmet: 0 }, 11],
  ])('%s are hidden', (_, cell, measure) => {
    const rows = disclosedTeamPeriodRows(
      teams.flatMap((team, at) =>
        [1, 2].flatMap((quarter) =>
          counted(team, `2025Q${quarter}`, at === 0 ? cell : { ...large, measure: cell.measure }),
        ),
      ),
      study,
    );
    expect(find(rows, 't_0000000a', 1, measure)).toMatchObject({ disclosure: 3, met: HIDDEN });
    expect(find(rows, 't_0000000c', 1, measure)?.disclosure).toBe(1);
  });

  test('one or two that are left out are hidden, and those of another team, while the rest is told', () => {
    const rows = disclosedTeamPeriodRows(
      teams.flatMap((team, at) =>
        [1, 2].flatMap((quarter) =>
          counted(team, `2025Q${quarter}`, { ...large, met: 41 + at, excluded: at === 1 ? 2 : 7 }),
        ),
      ),
      study,
    );
    expect(teams.map((team) => find(rows, team, 1)?.excluded)).toEqual([HIDDEN, HIDDEN, 7]);
    expect(teams.map((team) => find(rows, team, 1)?.met)).toEqual([41, 42, 43]);
  });

  test('two studies never tell the same cell differently, whatever teams and days are in them', () => {
    const arbitraryCounts = fc
      .array(
        fc.record({
          met: fc.noBias(fc.nat(30)),
          unmet: fc.noBias(fc.nat(20)),
          excluded: fc.noBias(fc.nat(9)),
        }),
        { minLength: 12, maxLength: 12 },
      )
      .map((cells) =>
        cells.flatMap((cell, at) => counted(teams[at % 3] ?? '', `2025Q${Math.floor(at / 3) + 1}`, cell)),
      );
    fc.assert(
      fc.property(
        arbitraryCounts,
        fc.subarray(teams, { minLength: 1 }),
        fc.boolean(),
        (counts, told, isLate) => {
          const all = disclosedTeamPeriodRows(counts, study);
          const some = disclosedTeamPeriodRows(counts, {
            ...study,
            told,
            ...(isLate && { firstOn: '2025-05-01' }),
          });
          const texts = new Set(all.map((row) => JSON.stringify(row)));
          expect(some.filter((row) => !texts.has(JSON.stringify(row)))).toEqual([]);
          expect(some).toHaveLength(told.length * (isLate ? 2 : 4) * measures.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
