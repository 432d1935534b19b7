import { crc32 } from '../../../shared/export/crc32.ts';
import { addToHash, emptyHash, finishedHash } from '../../../shared/export/running-sha-256.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import type { Db, Statement } from '../../db/client.ts';
import { insertPart, type StoredFile } from '../../db/queries/release-files.ts';
import { utf8 } from '../bytes.ts';
import type { GrowingFile } from './known-release.ts';

/** The most bytes in one part, and so in one row: far from the 2 MB of D1, in which bytes travel as numbers. What downloads counts on it. */
export const MAX_PART = 256 * 1024;

/** What is put behind a file. Of a long text the parts end where lines do. */
export type Piece = { name: string; rows: number } & ({ text: string } | { bytes: Bytes; meta?: unknown });

export type Files = Readonly<Record<string, GrowingFile>>;

const emptyFile: GrowingFile = { parts: 0, rows: 0, bytes: 0, crc32: 0, hash: emptyHash };

/** Puts pieces behind files: what is to be written, and how the files are then. */
export function growFiles(
  db: Db,
  releaseId: string,
  before: Files,
  pieces: readonly Piece[],
): { files: Record<string, GrowingFile>; statements: Statement[] } {
  const files = { ...before };
  const statements: Statement[] = [];
  for (const piece of pieces) {
    for (const part of partsOf(piece)) {
      const file = files[piece.name] ?? emptyFile;
      const bytes = 'text' in part ? utf8(part.text) : part.bytes;
      if (bytes.length === 0) continue;
      statements.push(insertPart(db, { releaseId, file: piece.name, part: file.parts, ...part }));
      files[piece.name] = {
        parts: file.parts + 1,
        rows: file.rows + part.rows,
        bytes: file.bytes + bytes.length,
        crc32: crc32(bytes, file.crc32),
        hash: addToHash(file.hash, bytes),
      };
    }
    files[piece.name] ??= emptyFile;
  }
  return { files, statements };
}

/** A file to which nothing is added any more. */
export function finishedFile(name: string, file: GrowingFile, isTable: boolean): StoredFile {
  const { rows, bytes, crc32, hash } = file;
  return { name, rows: isTable ? rows : null, bytes, sha256: finishedHash(hash), crc32 };
}

function partsOf(piece: Piece): ({ rows: number } & ({ text: string } | { bytes: Bytes; meta?: unknown }))[] {
  if ('text' in piece) {
    const texts = splitText(piece.text);
    return texts.map((text, at) => ({ text, rows: at === 0 ? piece.rows : 0 }));
  }
  const count = Math.max(1, Math.ceil(piece.bytes.length / MAX_PART));
  return Array.from({ length: count }, (_, at) => ({
    bytes: piece.bytes.slice(at * MAX_PART, (at + 1) * MAX_PART),
    rows: at === 0 ? piece.rows : 0,
    ...(at === 0 && piece.meta !== undefined ? { meta: piece.meta } : {}),
  }));
}

/** Texts that are surely small enough, since a character is at most three bytes; a line is never cut in two. */
function splitText(text: string): string[] {
  const most = Math.floor(MAX_PART / 3);
  const texts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.lastIndexOf('\n', from + most) + 1;
    const to = text.length - from <= most ? text.length : end > from ? end : from + most;
    texts.push(text.slice(from, to));
    from = to;
  }
  return texts;
}
