import type { Bytes } from '../../shared/privacy/web-crypto.ts';

/** A text as UTF-8, by the platform: bodies are hashed with every request, and `toUtf8` of the pure core is slower. */
export function utf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text));
}
