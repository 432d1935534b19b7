import type { Bytes } from './web-crypto.ts';

/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of hexadecimal text in either case. Throws RangeError when it is none. */
export function fromHex(text: string): Bytes {
  if (text.length % 2 !== 0 || /[^0-9a-f]/i.test(text)) throw new RangeError('not hexadecimal');
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = (digit(text, 2 * index) << 4) | digit(text, 2 * index + 1);
  }
  return bytes;
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // '0' to '9' are 48 to 57; the low bits of 'A' and 'a' are 1.
  return code < 58 ? code - 48 : (code & 15) + 9;
}
