import { toBase64Url } from '../../../shared/privacy/base64url.ts';
import { toHex } from '../../../shared/privacy/hex.ts';
import type { WebCrypto } from '../../../shared/privacy/web-crypto.ts';

const TOKEN_BYTES = 32;
const CODE_BYTES = 32;

/** A new session token: 256 random bits, in hexadecimal. */
export function newToken(crypto: WebCrypto): string {
  return toHex(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
}

/** Whether a text can be a token at all. */
export function isToken(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Random text for one use: a state, a nonce, a one-time code, a PKCE verifier. 256 bits as base64url. */
export function newCode(crypto: WebCrypto): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
}
