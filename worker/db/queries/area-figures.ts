import type { AreaImport, SealedSwot } from '../../../shared/api/area.ts';
import type { ImportedFigure, ImportedId } from '../../../shared/area/imported-figure.ts';
import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

interface FigureRow {
  teamId: string;
  year: number;
  indicator: string;
  count: number | null;
  of: number;
  mark: number | null;
  source: string;
}

/** What holds of a team in some years: of each figure the one of the newest import that stands. */
export function readTeamAreaFigures(
  db: Db,
  teamId: string,
  years: readonly number[],
): Read<ImportedFigure[]> {
  const found = db
    .prepare(
      `SELECT f.team_id AS teamId, f.year AS year, f.indicator AS indicator, f.count AS count, f.of_count AS "of",
              f.mark AS mark, f.source AS source, max(f.import_version) AS version
       FROM json_each(?2) AS y
       CROSS JOIN area_figure AS f ON f.team_id = ?1 AND f.year = y.value
       CROSS JOIN area_import AS i ON i.version = f.import_version AND i.undone_at IS NULL
       GROUP BY f.team_id, f.year, f.indicator`,
    )
    .bind(teamId, JSON.stringify(years));
  return query(found, (rows: FigureRow[]) => rows.map(toFigure));
}

/** What holds of all teams. */
export function readAreaFigures(db: Db): Read<ImportedFigure[]> {
  const found = db.prepare(
    `SELECT f.team_id AS teamId, f.year AS year, f.indicator AS indicator, f.count AS count, f.of_count AS "of",
            f.mark AS mark, f.source AS source, max(f.import_version) AS version
     FROM area_import AS i CROSS JOIN area_figure AS f ON f.import_version = i.version
     WHERE i.undone_at IS NULL
     GROUP BY f.team_id, f.year, f.indicator`,
  );
  return query(found, (rows: FigureRow[]) => rows.map(toFigure));
}

/** SQLite takes the other columns from the row that has the maximum. */
function toFigure({ count, of, mark, ...row }: FigureRow): ImportedFigure {
  return {
    teamId: row.teamId,
    year: row.year,
    // Both were checked when they were written.
    indicator: row.indicator as ImportedId,
    source: row.source as ImportedFigure['source'],
    values: mark === null ? { count: count ?? 0, of, mark: null } : { count: null, of, mark },
  };
}

/** The last imports, newest first. */
export function readAreaImports(db: Db, limit: number): Read<AreaImport[]> {
  const found = db
    .prepare(
      `SELECT i.id AS id, i.version AS version, i.imported_at AS importedAt, m.name AS importedBy, i.undone_at AS undoneAt,
              (SELECT count(*) FROM area_figure AS f WHERE f.import_version = i.version) AS figures
       FROM area_import AS i JOIN member AS m ON m.id = i.imported_by
       ORDER BY i.version DESC LIMIT ?1`,
    )
    .bind(limit);
  return query(found, (rows: AreaImport[]) => rows);
}

/** The version of an import by the id that its client gave it; null when there is none. */
export function readImportVersion(db: Db, id: string): Read<number | null> {
  const found = db.prepare('SELECT i.version AS version FROM area_import AS i WHERE i.id = ?1').bind(id);
  return query(found, ([row]: { version: number }[]) => row?.version ?? null);
}

/** The next import, with its figures. Under an id that is taken nothing is written. */
export function insertAreaImport(
  db: Db,
  given: { id: string; figures: readonly ImportedFigure[]; importedAt: number; importedBy: string },
): Statement[] {
  const { id, figures, importedAt, importedBy } = given;
  return [
    db
      .prepare(
        `INSERT INTO area_import (version, id, imported_at, imported_by)
         SELECT coalesce(max(i.version), 0) + 1, ?1, ?2, ?3 FROM area_import AS i WHERE true
         ON CONFLICT (id) DO NOTHING`,
      )
      .bind(id, importedAt, importedBy),
    db
      .prepare(
        `INSERT INTO area_figure (team_id, year, indicator, import_version, count, of_count, mark, source)
         SELECT f.value ->> 'teamId', f.value ->> 'year', f.value ->> 'indicator',
                (SELECT i.version FROM area_import AS i WHERE i.id = ?1),
                f.value ->> '$.values.count', f.value ->> '$.values.of', f.value ->> '$.values.mark',
                f.value ->> 'source'
         FROM json_each(?2) AS f WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(id, JSON.stringify(figures)),
  ];
}

/** Whether an import exists, and whether it stands. */
export function readAreaImport(db: Db, id: string): Read<{ stands: boolean } | null> {
  const found = db
    .prepare('SELECT i.undone_at IS NULL AS stands FROM area_import AS i WHERE i.id = ?1')
    .bind(id);
  return query(found, ([row]: { stands: number }[]) => (row ? { stands: row.stands === 1 } : null));
}

export function undoImport(db: Db, id: string, undoneAt: number): Statement {
  return db
    .prepare('UPDATE area_import SET undone_at = ?2 WHERE id = ?1 AND undone_at IS NULL')
    .bind(id, undoneAt);
}

/** What a team wrote about a year. */
export interface AreaNote {
  year: number;
  version: number;
  writtenAt: number;
  sealed: SealedSwot;
}

/** What a team wrote about some years. */
export function readAreaNotes(db: Db, teamId: string, years: readonly number[]): Read<AreaNote[]> {
  const found = db
    .prepare(
      `SELECT n.year AS year, n.version AS version, n.written_at AS writtenAt, n.sealed AS sealed
       FROM json_each(?2) AS y CROSS JOIN area_note AS n ON n.team_id = ?1 AND n.year = y.value`,
    )
    .bind(teamId, JSON.stringify(years));
  return query(found, (rows: (Omit<AreaNote, 'sealed'> & { sealed: string })[]) =>
    rows.map(({ sealed, ...row }) => ({ ...row, sealed: JSON.parse(sealed) as SealedSwot })),
  );
}

/** Writes a version in place of those before it. Fails when somebody wrote that version first: `isNoteTaken`. */
export function saveAreaNote(
  db: Db,
  note: { teamId: string; year: number; version: number; sealed: SealedSwot; at: number; by: string },
): Statement[] {
  const { teamId, year, version, sealed, at, by } = note;
  return [
    db
      .prepare(
        `INSERT INTO area_note (team_id, year, version, sealed, written_at, written_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
      )
      .bind(teamId, year, version, JSON.stringify(sealed), at, by),
    db
      .prepare('DELETE FROM area_note WHERE team_id = ?1 AND year = ?2 AND version < ?3')
      .bind(teamId, year, version),
  ];
}
