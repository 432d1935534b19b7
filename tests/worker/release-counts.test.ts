import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { codebook } from '../../shared/export/codebook/codebook.ts';
import { ALL_TEAMS } from '../../shared/export/pseudonyms.ts';
import { noCoarsening, type StudyPlan } from '../../shared/export/study-plan.ts';
import { addDays, type Day, startOfDay } from '../../shared/time/day.ts';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { testApi } from './support/api.ts';
import { newTeam } from './support/people.ts';
import { filesOf, newResearch, rowsIn } from './support/research.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
const [large, small] = [await newTeam(api), await newTeam(api)];

/** Families of a team that began on a day, of whom some soon had a goal. */
async function bring(teamId: string, on: Day, families: { met: number; unmet: number }): Promise<void> {
  const cases = Array.from({ length: families.met + families.unmet }, (_, at) => {
    const caseTag = newCaseTag();
    const entry = (form: string, happenedOn: Day, answers: Record<string, unknown>) => ({
      submission: submission({ form, caseTag, teamId, happenedOn, answers }),
      authorId: 'import',
      recordedAt: startOfDay(happenedOn) + 12 * 3_600_000,
    });
    const opened = entry('case-opened', on, CASE_OPENED);
    return at < families.met ? [opened, entry('goal', addDays(on, 10), goalAnswers())] : [opened];
  });
  const results = await importEntries(importContext(api.around), cases.flat());
  expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['filed']));
}

// The six weeks of those that began on the first day end in the first quarter, of the others in the second.
await bring(large, '2025-01-20', { met: 9, unmet: 8 });
await bring(large, '2025-04-14', { met: 11, unmet: 7 });
await bring(small, '2025-01-20', { met: 3, unmet: 1 });
await bring(small, '2025-04-14', { met: 8, unmet: 6 });

function counts(more: Partial<StudyPlan> = {}) {
  return newResearch(api, {
    detail: 'counts',
    tables: ['team_periods'],
    firstOn: '2025-01-01',
    lastOn: '2025-12-31',
    coarsening: { ...noCoarsening, teams: true },
    ...more,
  });
}

const CUT = '2026-03-31';
const firstGoals = ({ measure }: Record<string, string>) => measure === '1';

test('a release of counts has teams together by quarter, as they are, and nothing else', async () => {
  const { id } = await (await counts()).release(CUT);
  expect([...(await filesOf(id)).keys()].filter((name) => name.startsWith('data/'))).toEqual([
    'data/team_periods.csv',
  ]);
  const rows = (await rowsIn(id, 'team_periods')).filter(firstGoals);
  expect(rows.map(({ team_id }) => team_id)).toEqual(rows.map(() => ALL_TEAMS));
  expect(rows[0]).toMatchObject({ year: '2025', quarter: '1', met: '12', unmet: '9', families: '21' });
  expect(rows[1]).toMatchObject({ year: '2025', quarter: '2', met: '19', unmet: '13', families: '32' });
});

test('by team, the four families of the one team hide the other too, in the quarter in which both are many as well', async () => {
  const { id } = await (await counts({ coarsening: noCoarsening })).release(CUT);
  const rows = (await rowsIn(id, 'team_periods')).filter(firstGoals);
  const ofHalfYear = rows.filter(({ quarter }) => quarter === '1' || quarter === '2');
  // Teams without a family are hidden as well, and look the same.
  expect(ofHalfYear.length).toBeGreaterThanOrEqual(4);
  expect(new Set(ofHalfYear.map(({ met, families }) => `${met} ${families}`))).toEqual(new Set(['-7 -7']));
});

test('studies of other days and teams tell the same of what they tell: nothing can be taken off', async () => {
  const told = async (plan: Partial<StudyPlan>) => {
    const { id } = await (await counts(plan)).release(CUT);
    return (await rowsIn(id, 'team_periods')).map((row) => JSON.stringify(row));
  };
  const whole = await told({});
  const aDayLess = await told({ firstOn: '2024-12-31', lastOn: '2025-07-01' });
  const oneTeam = await told({ teams: [large] });
  expect(aDayLess.length).toBeGreaterThan(0);
  expect(aDayLess.filter((row) => !whole.includes(row))).toEqual([]);
  expect(oneTeam).toEqual(whole);
});

test('the Parquet file of every table says what its CSV says', async () => {
  const research = await newResearch(api, { firstOn: '2025-01-01', leastClass: 1 });
  const { id } = await research.release(CUT);
  const files = await filesOf(id);
  for (const { name, columns } of codebook.tables) {
    const bytes = files.get(`parquet/${name}.parquet`);
    const read = await parquetReadObjects({ file: new Uint8Array(bytes ?? []).buffer });
    const asText = read.map((row) =>
      Object.fromEntries(columns.map((column) => [column.name, String(row[column.name])])),
    );
    expect(asText).toEqual(await rowsIn(id, name));
  }
  expect(await rowsIn(id, 'cases')).toHaveLength(53);
});
