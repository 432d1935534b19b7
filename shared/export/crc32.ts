import type { Bytes } from '../privacy/web-crypto.ts';

/** The polynomial of ISO 3309 with its bits reversed, as in ZIP. */
const POLYNOMIAL = 0xedb88320;

/** What each value of a byte does, for the byte itself and for one with 1, 2 or 3 bytes behind it: four at a time. */
let tables: ReturnType<typeof makeTables> | undefined;

/**
 * The CRC-32 of bytes as ZIP has it, as an unsigned number.
 * @param before of what came before them; 0 at the beginning. So a file can be taken part by part.
 */
export function crc32(bytes: Bytes, before = 0): number {
  tables ??= makeTables();
  const [t0, t1, t2, t3] = tables;
  let crc = ~before;
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= view.getInt32(at, true);
    crc = entry(t3, crc) ^ entry(t2, crc >>> 8) ^ entry(t1, crc >>> 16) ^ entry(t0, crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ entry(t0, crc ^ view.getUint8(at));
  return ~crc >>> 0;
}

function entry(table: Int32Array, byte: number): number {
  return table[byte & 0xff] ?? 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const t0 = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    return crc;
  });
  const after = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ entry(t0, crc));
  const t1 = after(t0);
  const t2 = after(t1);
  return [t0, t1, t2, after(t2)];
}
