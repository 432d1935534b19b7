import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** One version of what an organisation set, as it is stored. */
export interface StoredSetting {
  kind: string;
  version: number;
  /** Checked when it was written. */
  value: unknown;
  setAt: number;
  /** Null for what came with the set-up. */
  setBy: { id: string; name: string } | null;
}

interface Row {
  kind: string;
  version: number;
  value: string;
  setAt: number;
  setById: string;
  setByName: string | null;
}

/** The newest version of each of some kinds; a kind of which nothing was set is left out. */
export function readSettings(db: Db, kinds: readonly string[]): Read<StoredSetting[]> {
  const found = db
    .prepare(
      `SELECT s.kind AS kind, s.version AS version, s.value AS value, s.set_at AS setAt, s.set_by AS setById,
              m.name AS setByName
       FROM organisation_setting AS s LEFT JOIN member AS m ON m.id = s.set_by
       WHERE s.kind IN (SELECT value FROM json_each(?1))
         AND s.version = (SELECT max(n.version) FROM organisation_setting AS n WHERE n.kind = s.kind)`,
    )
    .bind(JSON.stringify(kinds));
  return query(found, (rows: Row[]) => rows.map(toSetting));
}

/** Versions of one kind before a version, the newest first. */
export function readSettingVersions(
  db: Db,
  asked: { kind: string; before: number; limit: number },
): Read<StoredSetting[]> {
  const found = db
    .prepare(
      `SELECT s.kind AS kind, s.version AS version, s.value AS value, s.set_at AS setAt, s.set_by AS setById,
              m.name AS setByName
       FROM organisation_setting AS s LEFT JOIN member AS m ON m.id = s.set_by
       WHERE s.kind = ?1 AND s.version < ?2 ORDER BY s.version DESC LIMIT ?3`,
    )
    .bind(asked.kind, asked.before, asked.limit);
  return query(found, (rows: Row[]) => rows.map(toSetting));
}

/** Fails when that version is there already: somebody else was first. */
export function insertSetting(
  db: Db,
  row: { kind: string; version: number; value: unknown; setAt: number; setBy: string },
): Statement {
  return db
    .prepare(
      'INSERT INTO organisation_setting (kind, version, value, set_at, set_by) VALUES (?1, ?2, ?3, ?4, ?5)',
    )
    .bind(row.kind, row.version, JSON.stringify(row.value), row.setAt, row.setBy);
}

function toSetting({ setById, setByName, value, ...row }: Row): StoredSetting {
  const setBy = setById === '' ? null : { id: setById, name: setByName ?? setById };
  return { ...row, value: JSON.parse(value), setBy };
}
