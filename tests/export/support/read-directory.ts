/** A file as an archive tells of it. */
export interface Listed {
  name: string;
  /** What is needed to unpack it: 20 for 2.0. */
  version: number;
  on: string;
  mode: number;
  bytes: number;
  crc32: number;
  /** Where its bytes begin. */
  at: number;
}

/** Some bytes of an archive. */
export type ReadAt = (from: number, length: number) => Uint8Array;

/**
 * The files of a ZIP archive by its records, read from the end as unpacking programs do. Throws when what stands
 * before a file says otherwise than the list at the end.
 */
export function readDirectory(total: number, readAt: ReadAt): Listed[] {
  const view = (from: number, length: number) => {
    const bytes = readAt(from, length);
    if (bytes.length !== length) throw new Error(`${bytes.length} bytes instead of ${length}`);
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  };
  const long = (from: DataView, at: number) => Number(from.getBigUint64(at, true));
  const end = view(total - 22, 22);
  expectSignature(end, 0x06054b50);
  let [count, at] = [end.getUint16(10, true), end.getUint32(16, true)];
  if (count === 0xffff || at === 0xffffffff || end.getUint32(12, true) === 0xffffffff) {
    const locator = view(total - 42, 20);
    expectSignature(locator, 0x07064b50);
    const wide = view(long(locator, 8), 56);
    expectSignature(wide, 0x06064b50);
    [count, at] = [long(wide, 32), long(wide, 48)];
  }
  const found: Listed[] = [];
  for (let index = 0; index < count; index += 1) {
    const head = view(at, 46);
    expectSignature(head, 0x02014b50);
    const [nameLength, extraLength] = [head.getUint16(28, true), head.getUint16(30, true)];
    const name = readAt(at + 46, nameLength);
    const extra = view(at + 46 + nameLength, extraLength);
    let next = 4;
    const number = (offset: number) => {
      const narrow = head.getUint32(offset, true);
      if (narrow !== 0xffffffff) return narrow;
      next += 8;
      return long(extra, next - 8);
    };
    const bytes = number(24);
    if (number(20) !== bytes) throw new Error('stored files are as long packed as unpacked');
    const offset = number(42);
    const local = view(offset, 30);
    expectSignature(local, 0x04034b50);
    const localExtra = local.getUint16(28, true);
    if (Buffer.compare(readAt(offset + 30, nameLength), name) !== 0) throw new Error('another name');
    if (local.getUint32(14, true) !== head.getUint32(16, true)) throw new Error('another CRC');
    const localBytes =
      local.getUint32(22, true) === 0xffffffff
        ? long(view(offset + 30 + nameLength, localExtra), 4)
        : local.getUint32(22, true);
    if (localBytes !== bytes) throw new Error('another length');
    const date = head.getUint16(14, true);
    const two = (value: number) => String(value).padStart(2, '0');
    found.push({
      name: new TextDecoder('utf-8', { fatal: true }).decode(name),
      version: head.getUint16(6, true),
      on: `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`,
      mode: head.getUint32(38, true) >>> 16,
      bytes,
      crc32: head.getUint32(16, true),
      at: offset + 30 + nameLength + localExtra,
    });
    at += 46 + nameLength + extraLength;
  }
  return found;
}

function expectSignature(view: DataView, signature: number): void {
  if (view.getUint32(0, true) !== signature) throw new Error('not where it should be');
}
