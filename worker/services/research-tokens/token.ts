import type { WebCrypto } from '../../../shared/privacy/web-crypto.ts';
import { isToken, newToken } from '../sessions/token.ts';

/** What every token begins with, so that programs that look for lost secrets recognise it. */
const PREFIX = 'drt_';

/** A new token for scripts: 256 random bits. */
export function newResearchToken(crypto: WebCrypto): string {
  return PREFIX + newToken(crypto);
}

/** Whether a text can be such a token at all. */
export function isResearchToken(text: string): boolean {
  return text.startsWith(PREFIX) && isToken(text.slice(PREFIX.length));
}
