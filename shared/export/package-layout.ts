import { toUtf8 } from '../privacy/utf8.ts';
import type { Bytes } from '../privacy/web-crypto.ts';
import { type Day, dayNumber } from '../time/day.ts';
import { type DosDate, directoryRecord, endRecords, localHeader, type ZipEntry } from './zip-records.ts';

/** A file of a package: everything that must be known of it before the first byte goes out. */
export interface PackedFile {
  /** Its path in the package, with forward slashes. */
  name: string;
  bytes: number;
  crc32: number;
}

/** A stretch of a package: bytes that stand here, or (part of) a file that lies elsewhere. */
export type Segment =
  | { kind: 'bytes'; bytes: Bytes }
  | {
      kind: 'file';
      /** Its place among the files. */
      file: number;
      /** Where in the file it begins. */
      from: number;
      /** How many bytes of the file. */
      length: number;
    };

/** A whole package without the bytes of its files: how long it is and what stands where. */
export interface PackageLayout {
  bytes: number;
  /** Without gaps, in the order of the package. */
  segments: readonly Segment[];
}

/**
 * The package of some files as a ZIP archive in which they are stored as they are. The same files and day always give
 * the same bytes. Throws RangeError for names that are no paths inside the package, or that come twice, and for days
 * outside the years 1980 to 2107, which ZIP can't write.
 * @param on the day that all files carry: that of the cut
 */
export function packageLayout(files: readonly PackedFile[], on: Day): PackageLayout {
  const date = dosDate(on);
  if (new Set(files.map(({ name }) => name.toLowerCase())).size < files.length) {
    throw new RangeError('two files of a package have the same name');
  }
  const segments: Segment[] = [];
  const entries: ZipEntry[] = [];
  let at = 0;
  const add = (bytes: Bytes) => {
    segments.push({ kind: 'bytes', bytes });
    at += bytes.length;
  };
  for (const [file, { name, bytes: length, crc32 }] of files.entries()) {
    const entry = { name: pathBytes(name), bytes: length, crc32, offset: at };
    entries.push(entry);
    add(localHeader(entry, date));
    if (length > 0) segments.push({ kind: 'file', file, from: 0, length });
    at += length;
  }
  const directoryAt = at;
  for (const entry of entries) add(directoryRecord(entry, date));
  add(endRecords({ files: entries.length, at: directoryAt, bytes: at - directoryAt }));
  return { bytes: at, segments };
}

/**
 * The stretches of a package from one byte up to and including another. Throws RangeError when they are not in it.
 */
export function segmentsBetween(
  { bytes: total, segments }: PackageLayout,
  { first, last }: { first: number; last: number },
): Segment[] {
  if (!(first >= 0 && first <= last && last < total)) throw new RangeError('not in the package');
  const found: Segment[] = [];
  let at = 0;
  for (const segment of segments) {
    const length = lengthOf(segment);
    const from = Math.max(first - at, 0);
    const to = Math.min(last + 1 - at, length);
    if (from < to) found.push(part(segment, from, to));
    at += length;
  }
  return found;
}

/** How many bytes of the package a stretch is. */
export function lengthOf(segment: Segment): number {
  return segment.kind === 'bytes' ? segment.bytes.length : segment.length;
}

function part(segment: Segment, from: number, to: number): Segment {
  if (segment.kind === 'bytes') return { kind: 'bytes', bytes: segment.bytes.slice(from, to) };
  return { ...segment, from: segment.from + from, length: to - from };
}

/** Names that a program which unpacks can't take for a place outside the folder it unpacks to. */
function pathBytes(name: string): Bytes {
  const steps = name.split('/');
  const isPath = steps.every((step) => step !== '' && step !== '.' && step !== '..') && !/[\\:\0]/.test(name);
  const bytes = toUtf8(name);
  if (!isPath || bytes.length > 0xffff) throw new RangeError('not a path in a package');
  return bytes;
}

function dosDate(on: Day): DosDate {
  dayNumber(on);
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  if (year < 1980 || year > 2107) throw new RangeError('not a day that ZIP can write');
  return { year, month, day };
}
