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

/** M01 of three cases, of which the first was unmet until day 70, and three stretches of M06; the cut is day 730. */
const states: readonly Row[] = [
  [A, na, north, 1, 0, 42, 3, 70, 0, na],
  [A, na, north, 1, 0, 42, 70, na, 1, 1],
  [B, na, south, 1, 10, 52, 12, na, { missing: 'exclusion' }, { missing: 'exclusion' }],
  [C, na, south, 1, 680, 722, 681, na, 0, notYet],
  [A, na, north, 6, 50, 59, 50, na, 1, 1],
  [B, na, south, 6, 90, notYet, 90, na, 0, 0],
  [C, na, south, 6, 725, notYet, 725, na, 0, notYet],
];
const statesNow: readonly Row[] = [
  ...states.slice(0, 2),
  [C, na, south, 1, 680, 722, 681, 735, 0, na],
  [C, na, south, 1, 680, 722, 735, na, 1, 1],
  ...states.slice(4, 5),
  ...states.slice(6),
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
  first_goal: { n: number; goals: number; closed_first: number; still_open: number; median: number | null };
  unknown: string;
  late: string;
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

  it('gives the time to the first goal', () => {
    expect(tried.first_goal).toMatchObject({ n: 3, goals: 1, closed_first: 0, still_open: 2, median: null });
  });

  it('works an addition into what one had: the same as a full release', () => {
    expect(tried.updated).toEqual({ cases: true, milestones: true });
    expect(tried.rows).toBe(statesNow.length);
  });

  it('refuses a number that the codebook does not know, and a day after the cut', () => {
    expect(tried.unknown).toBe('A number that the codebook does not know');
    expect(tried.late).toBe('That is after the cut day');
  });
});
