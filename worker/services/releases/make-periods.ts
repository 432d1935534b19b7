import type { Row } from '../../../shared/export/codebook/define-table.ts';
import { incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import type { PeriodCount } from '../../../shared/export/periods/period-counts.ts';
import { disclosedTeamPeriodRows, teamPeriodRows } from '../../../shared/export/periods/team-period-rows.ts';
import { ALL_TEAMS, type Pseudonymiser, pseudonymOf } from '../../../shared/export/pseudonyms.ts';
import { teamPeriods } from '../../../shared/export/tables/team-periods.ts';
import { readReleaseCounts } from '../../db/queries/release-counts.ts';
import { run } from '../../db/read.ts';
import { compared } from './differences.ts';
import { goOn } from './first-step.ts';
import { growFiles } from './grow-files.ts';
import type { KnownRelease } from './known-release.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { headingPieces, rowPieces } from './table-pieces.ts';
import { hasTable, tablesOf } from './tables.ts';
import type { Turn, Work } from './work.ts';

/** Writes what was counted of teams. */
export async function makePeriods(work: Work): Promise<Turn> {
  const { db, release, base, by } = work;
  const { id, step, kind } = release;
  const total = tablesOf(release).length + 2;
  const next = goOn(step, 'parquet', { done: 0, total });
  if (!hasTable(release, 'team_periods')) return { statements: [], next };
  const now = await rowsOf(release, by, await run(db, readReleaseCounts(db, id, { isAgain: step.isRemake })));
  const change = base
    ? compared(step.differences, teamPeriods, { base: await baseRows(work, base), now })
    : { rows: now, differences: step.differences };
  const isIncremental = kind === 'incremental';
  const table = isIncremental ? incrementalTable(teamPeriods) : teamPeriods;
  const { files, statements } = growFiles(db, id, step.files, [
    ...headingPieces(table),
    ...rowPieces(table, isIncremental ? change.rows : now),
  ]);
  return { statements, next: { ...next, files, differences: change.differences } };
}

/** The rows of the base, with the pseudonyms that teams have in this release. */
async function baseRows({ db, by, release }: Work, base: KnownRelease): Promise<Row[]> {
  if (!hasTable(base, 'team_periods')) return [];
  const counts = await run(db, readReleaseCounts(db, base.id, { isAgain: false }));
  if (base.key === release.key) return rowsOf(base, by, counts);
  const before = await pseudonymiser(by.crypto, base.key);
  const names = new Map(
    await Promise.all(
      base.frozen.teams.map(
        async (team) =>
          [await pseudonymOf(before, 'team', team), await pseudonymOf(by, 'team', team)] as const,
      ),
    ),
  );
  const known = counts.map((count) => ({ ...count, team: names.get(count.team) ?? count.team }));
  return rowsOf(base, by, known);
}

async function rowsOf(
  { plan, cutOn, coarsening, frozen }: KnownRelease,
  by: Pseudonymiser,
  counts: readonly PeriodCount[],
): Promise<Row[]> {
  const { firstOn, lastOn, detail } = plan;
  if (detail === 'rows') return teamPeriodRows(counts, { firstOn, cutOn });
  const named = (ids: readonly string[]) =>
    coarsening.teams ? [ALL_TEAMS] : Promise.all(ids.map((team) => pseudonymOf(by, 'team', team)));
  const teams = await named(frozen.teams);
  const told = plan.teams.length > 0 ? await named(plan.teams) : teams;
  return disclosedTeamPeriodRows(counts, { teams, told, firstOn, lastOn, cutOn });
}
