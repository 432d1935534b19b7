import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../shared/export/crc32.ts';
import {
  lengthOf,
  packageLayout,
  type Segment,
  segmentsBetween,
} from '../../shared/export/package-layout.ts';
import { toUtf8 } from '../../shared/privacy/utf8.ts';
import type { Bytes } from '../../shared/privacy/web-crypto.ts';
import { readDirectory } from './support/read-directory.ts';

const ON = '2026-06-14';

interface Given {
  name: string;
  content: Bytes;
}

const packed = ({ name, content }: Given) => ({ name, bytes: content.length, crc32: crc32(content) });

/** The bytes of stretches, with the files that they come from. */
function bytesOf(segments: readonly Segment[], files: readonly Given[]): Bytes {
  const parts = segments.map((segment) => {
    if (segment.kind === 'bytes') return segment.bytes;
    const { from, length } = segment;
    return files[segment.file]?.content.subarray(from, from + length) ?? new Uint8Array();
  });
  return new Uint8Array(Buffer.concat(parts));
}

function zipOf(files: readonly Given[]): Bytes {
  return bytesOf(packageLayout(files.map(packed), ON).segments, files);
}

const given = fc.uniqueArray(
  fc.record({
    name: fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
      .filter((steps) => !steps.some((step) => /^\.\.?$|[\\/:\0]|^__proto__$/.test(step)))
      .map((steps) => steps.join('/')),
    content: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)),
  }),
  { maxLength: 6, selector: ({ name }) => name.toLowerCase() },
);

describe('a package', () => {
  test('unpacks to the files that went in', () => {
    fc.assert(
      fc.property(given, (files) => {
        const zip = zipOf(files);
        expect(zip.length).toBe(packageLayout(files.map(packed), ON).bytes);
        const unpacked = new Map(Object.entries(unzipSync(zip)));
        expect(unpacked.size).toBe(files.length);
        for (const { name, content } of files) expect(unpacked.get(name.toWellFormed())).toEqual(content);
      }),
    );
  });

  test('is the same in any two pieces as whole', () => {
    fc.assert(
      fc.property(given, fc.nat(), fc.nat(), (files, a, b) => {
        const layout = packageLayout(files.map(packed), ON);
        const zip = bytesOf(layout.segments, files);
        const [first = 0, last = 0] = [a % layout.bytes, b % layout.bytes].toSorted((x, y) => x - y);
        const piece = segmentsBetween(layout, { first, last });
        expect([...bytesOf(piece, files)]).toEqual([...zip.subarray(first, last + 1)]);
        expect(piece.reduce((sum, segment) => sum + lengthOf(segment), 0)).toBe(last - first + 1);
      }),
    );
  });

  test('has files of the day of the cut, that everyone may read', () => {
    const files = ['data/cases.csv', 'één.txt'].map((name) => ({ name, content: toUtf8(name) }));
    const zip = zipOf(files);
    const listed = readDirectory(zip.length, (from, length) => zip.subarray(from, from + length));
    for (const [index, { at, ...told }] of listed.entries()) {
      const file = files[index] ?? { name: '', content: new Uint8Array() };
      expect(told).toEqual({ ...packed(file), version: 20, on: ON, mode: 0o100644 });
      expect(zip.slice(at, at + told.bytes)).toEqual(file.content);
    }
    expect(listed.length).toBe(files.length);
  });

  test.each(['', '/etc/passwd', 'a//b', '../up', 'a/../b', '.', 'C:\\x', 'a\\b', 'x\0'])(
    'has no file called %j',
    (name) => {
      expect(() => packageLayout([{ name, bytes: 0, crc32: 0 }], ON)).toThrow(RangeError);
    },
  );

  test('has no two files that are one on a disk that knows no capitals', () => {
    const files = ['a.csv', 'A.csv'].map((name) => ({ name, bytes: 0, crc32: 0 }));
    expect(() => packageLayout(files, ON)).toThrow(RangeError);
  });

  test.each(['1979-12-31', '2108-01-01', '2026-02-30', 'today'])('has no day like %s', (day) => {
    expect(() => packageLayout([], day)).toThrow(RangeError);
  });

  test.each([
    { first: -1, last: 3 },
    { first: 5, last: 4 },
    { first: 0, last: 22 },
    { first: Number.NaN, last: 3 },
  ])('has no bytes from $first to $last when it is 22 long', (asked) => {
    const layout = packageLayout([], ON);
    expect(layout.bytes).toBe(22);
    expect(() => segmentsBetween(layout, asked)).toThrow(RangeError);
  });
});

describe('a package that is longer than 4 GiB', () => {
  const GIB = 2 ** 30;

  /** Of files that are too long to be anywhere: what they hold is never looked at. */
  function listed(files: readonly { name: string; bytes: number; crc32: number }[]) {
    const layout = packageLayout(files, ON);
    const readAt = (first: number, length: number) => {
      if (length === 0) return new Uint8Array();
      const found = segmentsBetween(layout, { first, last: first + length - 1 });
      return bytesOf(found, []);
    };
    return { layout, found: readDirectory(layout.bytes, readAt) };
  }

  test.each([
    ['one file is', [5 * GIB, 10]],
    ['all files together are', [3 * GIB, 3 * GIB, 10]],
    ['a file ends just where the numbers do', [0xffffffff, 1]],
    ['a file stays just under it', [0xfffffffe, 1]],
    ['the last file begins after it, and nothing else', [0xfffffff0, 0]],
    ['it is a thousand times as long', [5000 * GIB, 1]],
  ])('says where everything is when %s', (_, sizes) => {
    const files = sizes.map((bytes, index) => ({ name: `data/${index}.csv`, bytes, crc32: index + 7 }));
    const { layout, found } = listed(files);
    expect(found.map(({ name, bytes, crc32: crc }) => ({ name, bytes, crc32: crc }))).toEqual(files);
    let at = 0;
    const begins = layout.segments.flatMap((segment) => {
      at += lengthOf(segment);
      return segment.kind === 'file' ? [at - segment.length] : [];
    });
    expect(found.filter(({ bytes }) => bytes > 0).map((one) => one.at)).toEqual(begins);
    expect(at).toBe(layout.bytes);
  });

  test('asks for a newer program only where a number is too large for an old one', () => {
    const files = [10, 0xfffffffe, 10, 0xffffffff].map((bytes, index) => ({
      name: `${index}`,
      bytes,
      crc32: 0,
    }));
    expect(listed(files).found.map(({ version }) => version)).toEqual([20, 20, 45, 45]);
  });

  test('has more files than old programs can count', () => {
    const files = Array.from({ length: 0x10005 }, (_, index) => ({ name: `${index}`, bytes: 0, crc32: 0 }));
    const zip = bytesOf(packageLayout(files, ON).segments, []);
    const found = readDirectory(zip.length, (from, length) => zip.subarray(from, from + length));
    expect(found.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  });
});

test('a CRC-32 is what others find, in one go and part by part', () => {
  expect(crc32(new Uint8Array(Buffer.from('123456789')))).toBe(0xcbf43926);
  const any = fc.uint8Array({ maxLength: 100 }).map((bytes) => new Uint8Array(bytes));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(crc32(a)).toBe(crcOfNode(a));
      expect(crc32(b, crc32(a))).toBe(crcOfNode(b, crcOfNode(a)));
    }),
  );
});
