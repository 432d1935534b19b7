import type { CaseTable, Row, TableDescription } from '../../../shared/export/codebook/define-table.ts';
import { incrementalRow, incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import { exportCase, type StoredCase } from '../../../shared/export/export-case.ts';
import type { ExportedCase } from '../../../shared/export/exported-case.ts';
import { countsOf, type PeriodCount } from '../../../shared/export/periods/period-counts.ts';
import { compared } from './differences.ts';
import type { Piece } from './grow-files.ts';
import type { KnownRelease, Step } from './known-release.ts';
import { rowPieces } from './table-pieces.ts';
import { caseTablesOf, hasTable } from './tables.ts';
import { termsOf } from './terms.ts';
import type { Work } from './work.ts';

/** A case as it is in the release and as it was in the base; null where it is, or was, not. */
export interface BothCases {
  now: ExportedCase | null;
  base: ExportedCase | null;
}

/** What some cases add to a release. */
export interface MadeRows {
  pieces: Piece[];
  counts: PeriodCount[];
  differences: Step['differences'];
}

/** A case as some release sees it, under the pseudonyms of the one that is made. */
export function caseIn(
  { by }: Work,
  release: KnownRelease,
  stored: StoredCase,
): Promise<ExportedCase | null> {
  return exportCase(by, stored, termsOf(release));
}

/** The rows of some cases, in their order. */
export function makeRows({ release, base }: Work, cases: readonly BothCases[]): MadeRows {
  const { kind, step } = release;
  let differences = step.differences;
  const pieces = caseTablesOf(release).flatMap((table) => {
    const rows = cases.flatMap((both): Row[] => {
      const now = both.now ? table.rowsOf(both.now) : [];
      if (!base) return now;
      const change = compared(differences, table, {
        base: both.base && hasTable(base, table.name) ? table.rowsOf(both.base) : [],
        now,
      });
      differences = change.differences;
      return kind === 'incremental' ? change.rows : now;
    });
    return rowPieces(kind === 'incremental' ? incrementalTable(table) : table, rows);
  });
  const counts = hasTable(release, 'team_periods')
    ? cases.flatMap(({ now }) => (now ? countsOf(now) : []))
    : [];
  return { pieces, counts, differences };
}

/** The row by which a release says that a case is gone of which nothing else is left: all its rows are. */
export function goneRow(table: CaseTable | TableDescription, pseudonym: string): Row {
  const row = table.columns.map(({ name }) =>
    table.key.includes(name) ? pseudonym : ({ missing: 'not-applicable' } as const),
  );
  return incrementalRow(table, row, 'withdrawn');
}
