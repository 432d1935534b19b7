import { toBase64Url } from './base64url.ts';
import { toHex } from './hex.ts';
import { toUtf8 } from './utf8.ts';
import type { Bytes } from './web-crypto.ts';

/** The part of WebCrypto that a hash takes. */
interface Digester {
  readonly subtle: { digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer> };
}

/** SHA-256 of a text as UTF-8, or of bytes, in hexadecimal. */
export async function sha256Hex(crypto: Digester, content: string | Bytes): Promise<string> {
  return toHex(await digest(crypto, content));
}

/** SHA-256 of a text as UTF-8, or of bytes, in base64url: as PKCE (S256) and DPoP write it. */
export async function sha256Base64Url(crypto: Digester, content: string | Bytes): Promise<string> {
  return toBase64Url(await digest(crypto, content));
}

async function digest(crypto: Digester, content: string | Bytes): Promise<Bytes> {
  const bytes = typeof content === 'string' ? toUtf8(content) : content;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
