import { crc32 } from '../../../shared/export/crc32.ts';
import { packageLayout } from '../../../shared/export/package-layout.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { toHex } from '../../../shared/privacy/hex.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import type { Db } from '../../../worker/db/client.ts';
import { insertFiles, insertPart, type StoredFile } from '../../../worker/db/queries/release-files.ts';
import { newStudy } from './studies.ts';

/** A file as its parts. */
export interface Parts {
  name: string;
  parts: readonly (string | Bytes)[];
}

/** A release that can be downloaded, and the package that must come of it. */
export interface Ready {
  id: string;
  bytes: Bytes;
  sha256: string;
}

const CUT_ON = '2026-05-31';

/** What is in a package when it does not matter. */
export const someFiles: readonly Parts[] = [
  { name: 'README.nl.md', parts: ['# Uitgifte\n'] },
  { name: 'data/cases.csv', parts: ['case,team\r\n', 'c_1,t_1\r\nc_2,t_1\r\n', 'c_3,t_2\r\n'] },
  { name: 'excel/cases.csv', parts: ['\ufeffcase;team\r\n', 'c_1;t_é\r\n'] },
  { name: 'parquet/cases.parquet', parts: [Uint8Array.of(0, 255, 128, 10), Uint8Array.of(13, 0)] },
  { name: 'data/empty.csv', parts: [] },
];

/** Puts a release there with files that are made, as the steps that make one leave it. */
export async function newReady(
  db: Db,
  {
    ownerId,
    files = someFiles,
    expiresAt = Date.parse('2026-12-01'),
  }: { ownerId: string; files?: readonly Parts[]; expiresAt?: number },
): Promise<Ready> {
  const studyId = await newStudy(db, { ownerId, state: 'approved', by: ownerId });
  const id = crypto.randomUUID();
  const stored: StoredFile[] = [];
  const contents: Bytes[] = [];
  for (const { name, parts } of files) {
    const content = joined(parts.map(toBytes));
    contents.push(content);
    stored.push({
      name,
      rows: null,
      bytes: content.length,
      sha256: await hashOf(content),
      crc32: crc32(content),
    });
  }
  const layout = packageLayout(stored, CUT_ON);
  const bytes = joined(
    layout.segments.map((one) =>
      one.kind === 'bytes' ? one.bytes : (contents[one.file] ?? new Uint8Array()),
    ),
  );
  const sha256 = await hashOf(bytes);
  await db
    .prepare(
      `INSERT INTO release (id, study_id, study_version, number, kind, cut_on, cut_at, coarsening, frozen, key, state,
                            asked_at, asked_by, bytes, sha256, made_at, expires_at)
       VALUES (?1, ?2, 1, 1, 'full', ?3, 0, ?4, '{}', ?5, 'ready', 1, ?6, ?7, ?8, 2, ?9)`,
    )
    .bind(
      ...[id, studyId, CUT_ON, JSON.stringify(noCoarsening), 'f'.repeat(64), ownerId],
      bytes.length,
      sha256,
      expiresAt,
    )
    .run();
  await insertFiles(db, id, stored).run();
  for (const { name, parts } of files) {
    for (const [part, content] of parts.entries()) {
      const place = { releaseId: id, file: name, part, rows: 0 };
      await (typeof content === 'string'
        ? insertPart(db, { ...place, text: content })
        : bytesPart(db, { ...place, hex: toHex(content) })
      ).run();
    }
  }
  return { id, bytes, sha256 };
}

/** As `insertPart`, for tests that come to the database from another process: only text gets there. */
function bytesPart(
  db: Db,
  { releaseId, file, part, hex }: { releaseId: string; file: string; part: number; hex: string },
) {
  return db
    .prepare(
      'INSERT INTO release_part (release_id, file, part, rows, content) VALUES (?1, ?2, ?3, 0, unhex(?4))',
    )
    .bind(releaseId, file, part, hex);
}

function toBytes(content: string | Bytes): Bytes {
  return typeof content === 'string' ? new Uint8Array(new TextEncoder().encode(content)) : content;
}

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function hashOf(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
