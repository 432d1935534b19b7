import type { Bytes } from './web-crypto.ts';

/** The UTF-8 bytes of a text. Half of a surrogate pair becomes U+FFFD, as everywhere on the web. */
export function toUtf8(text: string): Bytes {
  const escaped = encodeURIComponent(text.toWellFormed());
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at += 1) {
    if (escaped[at] !== '%') bytes.push(escaped.charCodeAt(at));
    else {
      bytes.push(Number.parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    }
  }
  return Uint8Array.from(bytes);
}

/** The text of UTF-8 bytes. Null when they are not UTF-8. */
export function fromUtf8(bytes: Bytes): string | null {
  const escaped: string[] = [];
  for (const byte of bytes) escaped.push(`%${byte.toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(escaped.join(''));
  } catch {
    return null;
  }
}
