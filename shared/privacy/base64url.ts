import type { Bytes } from './web-crypto.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...alphabet].map((character, value) => [character, value]));

/** Writes bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Bytes): string {
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = Math.min(bytes.length - at, 3);
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let nth = 0; nth <= left; nth += 1) {
      characters.push(alphabet.charAt((group >> (18 - 6 * nth)) & 63));
    }
  }
  return characters.join('');
}

/**
 * Reads base64url without padding. Null when the text is anything else, also when its last character has bits that
 * no bytes stand for: every sequence of bytes is written in exactly one way.
 */
export function fromBase64Url(text: string): Bytes | null {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let pending = 0;
  let at = 0;
  for (const character of text) {
    const value = values.get(character);
    if (value === undefined) return null;
    bits = (bits << 6) | value;
    pending += 6;
    if (pending >= 8) {
      pending -= 8;
      bytes[at] = bits >> pending;
      at += 1;
      bits &= (1 << pending) - 1;
    }
  }
  return pending < 6 && bits === 0 ? bytes : null;
}
