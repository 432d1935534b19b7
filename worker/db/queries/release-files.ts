import type { Db, Statement } from '../client.ts';
import { query, type Read } from '../read.ts';

/** A part of a file, to be put after those before. */
export interface NewPart {
  releaseId: string;
  file: string;
  part: number;
  rows: number;
  /** Of a file of text. Travels as text: D1 carries bytes as a list of numbers. */
  text?: string;
  bytes?: Uint8Array<ArrayBuffer>;
  /** What a later step needs to know of it. */
  meta?: unknown;
}

/** Adds a part. Fails when it is there already. */
export function insertPart(db: Db, { releaseId, file, part, rows, text, bytes, meta }: NewPart): Statement {
  return db
    .prepare(
      `INSERT INTO release_part (release_id, file, part, rows, content, meta)
       VALUES (?1, ?2, ?3, ?4, coalesce(?5, CAST(?6 AS BLOB)), ?7)`,
    )
    .bind(
      ...[releaseId, file, part, rows, bytes?.buffer ?? null, text ?? null],
      meta === undefined ? null : JSON.stringify(meta),
    );
}

/** A part of a file of text. */
export interface TextPart {
  part: number;
  rows: number;
  text: string;
}

/** The next parts of a file of text. */
export function readTextParts(
  db: Db,
  asked: { releaseId: string; file: string; from: number; limit: number },
): Read<TextPart[]> {
  const found = db
    .prepare(
      `SELECT p.part AS part, p.rows AS rows, CAST(p.content AS TEXT) AS text FROM release_part AS p
       WHERE p.release_id = ?1 AND p.file = ?2 AND p.part >= ?3 ORDER BY p.part LIMIT ?4`,
    )
    .bind(asked.releaseId, asked.file, asked.from, asked.limit);
  return query(found, (rows: TextPart[]) => rows);
}

/** What the parts of a file carry for later steps, in their order. */
export function readPartMetas(db: Db, releaseId: string, file: string): Read<unknown[]> {
  const found = db
    .prepare(
      `SELECT p.meta AS meta FROM release_part AS p
       WHERE p.release_id = ?1 AND p.file = ?2 AND p.meta IS NOT NULL ORDER BY p.part`,
    )
    .bind(releaseId, file);
  return query(found, (rows: { meta: string }[]) => rows.map(({ meta }) => JSON.parse(meta)));
}

/** The bytes of the next parts of a file. */
export function readParts(
  db: Db,
  asked: { releaseId: string; file: string; from: number; limit: number },
): Read<{ part: number; bytes: Uint8Array<ArrayBuffer> }[]> {
  const found = db
    .prepare(
      `SELECT p.part AS part, p.content AS content FROM release_part AS p
       WHERE p.release_id = ?1 AND p.file = ?2 AND p.part >= ?3 ORDER BY p.part LIMIT ?4`,
    )
    .bind(asked.releaseId, asked.file, asked.from, asked.limit);
  return query(found, (rows: { part: number; content: readonly number[] }[]) =>
    rows.map(({ part, content }) => ({ part, bytes: Uint8Array.from(content) })),
  );
}

/** A file of a release as it is stored. */
export interface StoredFile {
  name: string;
  rows: number | null;
  bytes: number;
  sha256: string;
  crc32: number;
}

/** Lists the files of a release, in the order in which the package has them. */
export function insertFiles(db: Db, releaseId: string, files: readonly StoredFile[]): Statement {
  return db
    .prepare(
      `INSERT INTO release_file (release_id, position, name, rows, bytes, sha256, crc32)
       SELECT ?1, f.key, f.value ->> 'name', f.value ->> 'rows', f.value ->> 'bytes', f.value ->> 'sha256',
              f.value ->> 'crc32'
       FROM json_each(?2) AS f`,
    )
    .bind(releaseId, JSON.stringify(files));
}

/** The files of a release; none while it is not made or when they are gone. */
export function readFiles(db: Db, releaseId: string): Read<StoredFile[]> {
  const found = db
    .prepare(
      `SELECT f.name AS name, f.rows AS rows, f.bytes AS bytes, f.sha256 AS sha256, f.crc32 AS crc32
       FROM release_file AS f WHERE f.release_id = ?1 ORDER BY f.position`,
    )
    .bind(releaseId);
  return query(found, (rows: StoredFile[]) => rows);
}

/** Takes away what there is of the files of a release. */
export function deleteFiles(db: Db, releaseId: string): Statement {
  return db.prepare('DELETE FROM release_file WHERE release_id = ?1').bind(releaseId);
}

/** Takes away some parts of a release: those of a large one would keep the database from others for long. */
export function deleteParts(db: Db, releaseId: string, limit: number): Statement {
  return db
    .prepare(
      `DELETE FROM release_part WHERE release_id = ?1 AND (release_id, file, part) IN (
         SELECT p.release_id, p.file, p.part FROM release_part AS p WHERE p.release_id = ?1 LIMIT ?2)`,
    )
    .bind(releaseId, limit);
}

/** Whether there is any part of a file of a release. */
export function hasParts(db: Db, releaseId: string): Read<boolean> {
  const found = db
    .prepare('SELECT p.part AS part FROM release_part AS p WHERE p.release_id = ?1 LIMIT 1')
    .bind(releaseId);
  return query(found, (rows: { part: number }[]) => rows.length > 0);
}
