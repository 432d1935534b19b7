import type { WebCrypto } from '../../shared/privacy/web-crypto.ts';
import { toHex, utf8 } from './bytes.ts';

/** SHA-256 of a text, in hexadecimal. */
export async function sha256(crypto: WebCrypto, text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}
