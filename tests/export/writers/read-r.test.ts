import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row, TableDescription } from '../../../shared/export/codebook/define-table.ts';
import { incrementalRow, incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import { compareRows } from '../../../shared/export/compare-rows.ts';
import { describePackage, manifestText } from '../../../shared/export/describe-package.ts';
import type { ReleaseFacts } from '../../../shared/export/release-facts.ts';
import { csvHeader, csvRows } from '../../../shared/export/writers/csv.ts';
import { whatRNeeds } from '../../research-package/support/needs.ts';
import { describeUnless } from '../../support/describe-unless.ts';
import { caseRows, smallCases, smallFacts, smallMilestones } from '../support/small-release.ts';

const na = { missing: 'not-applicable' } as const;
const notYet = { missing: 'not-yet-due' } as const;
const [A, B, C] = ['c_00000000000000a1', 'c_00000000000000b2', 'c_00000000000000c3'] as const;
const [north, south] = ['t_0000000a', 't_0000000b'] as const;

const none = { missing: 'not-recorded' } as const;
const [goals, coverage, safety, dropOut] = [1, 6, 7, 13];

/**
 * M01 of three cases, of which the first was unmet until day 70 because its goal was recorded late, and three stretches
 * of M06. The first case was closed on day 100, recorded on day 105. The cut is day 730.
 */
const states: readonly Row[] = [
  [A, na, north, 1, goals, 0, 42, none, 3, 70, 0, na],
  [A, na, north, 1, goals, 0, 42, 30, 70, na, 1, 1],
  [B, na, south, 1, goals, 10, 52, none, 12, na, { missing: 'exclusion' }, { missing: 'exclusion' }],
  [C, na, south, 1, goals, 680, 722, none, 681, na, 0, notYet],
  [A, na, north, 6, coverage, 50, 59, none, 50, na, 1, 1],
  [B, na, south, 6, coverage, 90, notYet, none, 90, na, 0, 0],
  [C, na, south, 6, coverage, 725, notYet, none, 725, na, 0, notYet],
  [A, na, north, 7, safety, 0, 28, none, 3, na, 0, 0],
  [B, na, south, 7, safety, 10, 38, none, 12, na, 0, 0],
  [C, na, south, 7, safety, 680, 708, none, 681, na, 0, 0],
  [A, na, north, 13, dropOut, 100, 100, none, 105, na, 0, 0],
];
const statesNow: readonly Row[] = [
  ...states.slice(0, 2),
  [C, na, south, 1, goals, 680, 722, none, 681, 735, 0, na],
  [C, na, south, 1, goals, 680, 722, 710, 735, na, 1, 1],
  ...states.slice(4, 5),
  ...states.slice(6, 8),
  ...states.slice(9),
];
/** An addition tells of a case that is gone by its row in `cases` alone: nothing else can be derived any more. */
const statesTold = states.filter(([caseId]) => caseId !== B);
const casesNow: readonly Row[] = [
  ...caseRows.slice(0, 1),
  [C, 700, 720, 710, 3, 1 / 3, 1, 1],
  ['c_00000000000000d4', 720, notYet, notYet, na, 2.5, 2, notYet],
];

const root = mkdtempSync(join(tmpdir(), 'read-r-'));
afterAll(() => rmSync(root, { recursive: true }));

function layDown(
  name: string,
  tables: readonly [TableDescription, readonly Row[]][],
  facts: Partial<ReleaseFacts> = {},
) {
  const all = { ...smallFacts, ...facts, tables: tables.map(([table]) => table) };
  const files = [
    ...describePackage(all),
    { name: 'MANIFEST.json', text: manifestText(all, all.files) },
    ...tables.map(([table, rows]) => ({
      name: `data/${table.name}.csv`,
      text: csvHeader(table) + csvRows(table, rows),
    })),
  ];
  for (const file of files) {
    const path = join(root, name, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
  }
  return join(root, name);
}

function added(
  table: TableDescription,
  before: readonly Row[],
  now: readonly Row[],
): [TableDescription, Row[]] {
  const { rows } = compareRows(table, before, now);
  return [incrementalTable(table), rows.map(({ row, became }) => incrementalRow(table, row, became))];
}

interface Counted {
  met: number;
  unmet: number;
  excluded: number;
  excepted: number;
  pending: number;
  rate: number | null;
}

interface FirstGoal {
  n: number;
  goals: number;
  closed_first: number;
  still_open: number;
  median: number | null;
}

interface Tried {
  release: Record<string, string>;
  cases: Record<string, unknown>[];
  dutch: string[];
  english: string[];
  label: string;
  updated: { cases: boolean; milestones: boolean };
  rows: number;
  M01: Counted[];
  early: Counted[];
  period: Counted[];
  teams: (Counted & { team_id: string })[];
  nothing: unknown[];
  M06: Counted[];
  dutchM01: Counted[];
  first_goal: FirstGoal;
  first_goal_then: FirstGoal;
  first_goal_teams: Record<string, FirstGoal>;
  told: string[];
  refused: string[];
}

describeUnless(whatRNeeds())('read.R', () => {
  let tried: Tried;
  beforeAll(() => {
    const base: [TableDescription, readonly Row[]][] = [
      [smallCases, caseRows],
      [smallMilestones, states],
    ];
    const folders = [
      layDown('base', base),
      layDown(
        'addition',
        [added(smallCases, caseRows, casesNow), added(smallMilestones, statesTold, statesNow)],
        {
          kind: 'incremental',
          cutOn: '2026-01-31',
          base: { number: 3, cutOn: '2025-12-31', version: 'base' },
          differences: [],
        },
      ),
      layDown('now', [
        [smallCases, casesNow],
        [smallMilestones, statesNow],
      ]),
    ];
    const script = join(import.meta.dirname, 'read-r.R');
    const env = { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' };
    tried = JSON.parse(
      execFileSync('/usr/bin/Rscript', ['--vanilla', script, ...folders], { encoding: 'utf8', env }),
    );
  });

  it('knows the release, also when the manifest names another cut of a base', () => {
    expect(tried.release).toEqual({
      version: smallFacts.version,
      first_on: '2024-01-01',
      cut_on: '2025-12-31',
      cut_day: '730',
      grace_days: '14',
    });
  });

  it('gives values, and why there is none', () => {
    expect(tried.cases[2]).toMatchObject({
      case_id: C,
      opened_on: 700,
      closed_on: null,
      closed_on_why: 'not-yet-due',
      children: null,
      children_why: 'not-applicable',
      referrer: null,
      referrer_why: 'not-recorded',
      m01: null,
      m01_why: 'not-yet-due',
    });
    expect(tried.cases[0]).toMatchObject({ score: 12.5, referrer: 'self', m01: true });
  });

  it('names codes in the language that was asked for', () => {
    expect(tried.dutch).toEqual(["zo'n gezin, zelf", 'school | crèche']);
    expect(tried.english).toEqual(['such a family, itself', 'school | nursery']);
    expect(tried.label).toBe('Kolom opened_on');
  });

  it('counts a measure on the cut day, whatever the codes are called', () => {
    const counted = { met: 1, unmet: 0, excluded: 1, excepted: 0, pending: 1, rate: 1 };
    expect(tried.M01).toMatchObject([counted]);
    expect(tried.dutchM01).toMatchObject([counted]);
  });

  it('counts it on a day before, as it was known then', () => {
    expect(tried.early).toMatchObject([{ met: 0, unmet: 1, excluded: 0, pending: 1, rate: 0 }]);
  });

  it('counts it in a period, and by team', () => {
    expect(tried.period).toMatchObject([{ met: 1, excluded: 1, pending: 0 }]);
    expect(tried.teams).toMatchObject([
      { team_id: north, met: 1, rate: 1 },
      { team_id: south, excluded: 1, pending: 1, rate: null },
    ]);
    expect(tried.nothing).toEqual([]);
  });

  it('counts each day of a stretch, also of one that goes on', () => {
    expect(tried.M06).toMatchObject([{ met: 10, unmet: 10, rate: 0.5 }]);
  });

  it('gives the time to the first goal, at the cut and for each team', () => {
    expect(tried.first_goal).toMatchObject({ n: 3, goals: 1, closed_first: 0, still_open: 2, median: null });
    expect(tried.first_goal_teams).toMatchObject({
      [north]: { n: 1, goals: 1, median: 30 },
      [south]: { n: 2, goals: 0, still_open: 2, median: null },
    });
  });

  it('gives it as it was known on a day before: a goal that was recorded later was not known', () => {
    expect(tried.first_goal_then).toMatchObject({ n: 2, goals: 0, closed_first: 0, still_open: 2 });
  });

  it('works an addition into what one had: the same as a full release', () => {
    expect(tried.updated).toEqual({ cases: true, milestones: true });
    expect(tried.rows).toBe(statesNow.length);
  });

  it('says at the prompt what is in it, not every row of it', () => {
    expect(tried.told[0]).toContain(`as known on ${smallFacts.cutOn}`);
    expect(tried.told).toHaveLength(3);
  });

  it('refuses what it has no answer to, and says what it can do', () => {
    expect(tried.refused).toEqual([
      'A number that the codebook does not know',
      'That is after the cut day',
      'That is before the first day of the study',
      'A day is a date, a text like "2025-03-31" or a number of days',
      'A day is a date, a text like "2025-03-31" or a number of days',
      expect.stringContaining('A measure is one of M01, M02'),
      'The table milestones has no column team',
      'The cases have no column team',
      'The release has no table milestones',
      'The release has no table milestones',
    ]);
  });
});
