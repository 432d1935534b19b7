import { toUtf8 } from './utf8.ts';
import type { Bytes, CryptoKeyHandle, WebCrypto } from './web-crypto.ts';

/** SHA-256 of a text as UTF-8, or of bytes, in hexadecimal. */
export async function sha256Hex<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  content: string | Bytes,
): Promise<string> {
  const bytes = typeof content === 'string' ? toUtf8(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
