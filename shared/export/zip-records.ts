import type { Bytes } from '../privacy/web-crypto.ts';

// The records of a ZIP archive as APPNOTE.TXT 6.3 describes them: files stored as they are, names in UTF-8, and the
// wider ZIP64 fields only where a number does not fit, because old programs do not know them.

/** From here on a number stands in the ZIP64 fields instead. */
export const WIDE = 0xffffffff;
export const MANY = 0xffff;

/** A file as its records tell of it. */
export interface ZipEntry {
  /** In UTF-8. */
  name: Bytes;
  bytes: number;
  crc32: number;
  /** Of its local header in the archive. */
  offset: number;
}

/** A date as MS-DOS writes it. */
export interface DosDate {
  year: number;
  month: number;
  day: number;
}

const UTF8_NAMES = 0x0800;
const STORED = 0;
/** 2.0 for folders in names, 4.5 for ZIP64. */
const PLAIN_VERSION = 20;
const WIDE_VERSION = 45;
const MADE_ON_UNIX = 3 << 8;
/** A regular file that its owner may write and everyone may read. */
const FILE_MODE = 0o100644 * 0x10000;
const ZIP64_FIELD = 1;

/** What stands before the bytes of a file. */
export function localHeader(entry: ZipEntry, date: DosDate): Bytes {
  const { name, bytes } = entry;
  const isWide = bytes >= WIDE;
  const wide = isWide ? zip64Field([bytes, bytes]) : none;
  return record((write) => {
    write.four(0x04034b50);
    write.two(isWide ? WIDE_VERSION : PLAIN_VERSION);
    about(write, entry, date);
    write.two(name.length);
    write.two(wide.length);
    write.all(name);
    write.all(wide);
  });
}

/** The line about a file in the list at the end. */
export function directoryRecord(entry: ZipEntry, date: DosDate): Bytes {
  const { name, bytes, offset } = entry;
  const numbers = [...(bytes >= WIDE ? [bytes, bytes] : []), ...(offset >= WIDE ? [offset] : [])];
  const wide = numbers.length > 0 ? zip64Field(numbers) : none;
  const version = numbers.length > 0 ? WIDE_VERSION : PLAIN_VERSION;
  return record((write) => {
    write.four(0x02014b50);
    write.two(MADE_ON_UNIX | version);
    write.two(version);
    about(write, entry, date);
    write.two(name.length);
    write.two(wide.length);
    // No comment, on the first disk, nothing known of whether it is text.
    write.two(0);
    write.two(0);
    write.two(0);
    write.four(FILE_MODE);
    write.four(Math.min(offset, WIDE));
    write.all(name);
    write.all(wide);
  });
}

/** What an archive ends with: where the list of its files is. */
export function endRecords({ files, at, bytes }: { files: number; at: number; bytes: number }): Bytes {
  const isWide = files >= MANY || at >= WIDE || bytes >= WIDE;
  return record((write) => {
    if (isWide) {
      write.four(0x06064b50);
      write.eight(44);
      write.two(MADE_ON_UNIX | WIDE_VERSION);
      write.two(WIDE_VERSION);
      write.four(0);
      write.four(0);
      write.eight(files);
      write.eight(files);
      write.eight(bytes);
      write.eight(at);
      write.four(0x07064b50);
      write.four(0);
      write.eight(at + bytes);
      write.four(1);
    }
    write.four(0x06054b50);
    write.two(0);
    write.two(0);
    write.two(Math.min(files, MANY));
    write.two(Math.min(files, MANY));
    write.four(Math.min(bytes, WIDE));
    write.four(Math.min(at, WIDE));
    write.two(0);
  });
}

/** What both records of a file say alike. */
function about(write: Writer, { bytes, crc32 }: ZipEntry, { year, month, day }: DosDate): void {
  write.two(UTF8_NAMES);
  write.two(STORED);
  // Midnight: a day has no time.
  write.two(0);
  write.two(((year - 1980) << 9) | (month << 5) | day);
  write.four(crc32);
  write.four(Math.min(bytes, WIDE));
  write.four(Math.min(bytes, WIDE));
}

function zip64Field(numbers: readonly number[]): Bytes {
  return record((write) => {
    write.two(ZIP64_FIELD);
    write.two(numbers.length * 8);
    for (const number of numbers) write.eight(number);
  });
}

const none: Bytes = new Uint8Array();

interface Writer {
  two(value: number): void;
  four(value: number): void;
  eight(value: number): void;
  all(bytes: Bytes): void;
}

/** Bytes written one after the other, least significant first. */
function record(fill: (write: Writer) => void): Bytes {
  const bytes: number[] = [];
  const write = (value: number, count: number) => {
    let rest = value;
    for (let index = 0; index < count; index += 1) {
      bytes.push(rest % 256);
      rest = Math.floor(rest / 256);
    }
  };
  fill({
    two: (value) => write(value, 2),
    four: (value) => write(value, 4),
    eight: (value) => write(value, 8),
    all: (more) => bytes.push(...more),
  });
  return Uint8Array.from(bytes);
}
