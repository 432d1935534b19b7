import { toBase64Url } from './base64url.ts';
import { toUtf8 } from './utf8.ts';
import type { CryptoKeyHandle, WebCrypto } from './web-crypto.ts';

const TAG_BYTES = 16;

/**
 * Writes a case number the one way: full-width and other look-alike forms as the plain ones (NFKC), every dash as
 * `-`, no white space, capitals. Leading zeros stay.
 */
export function normaliseNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s/gu, '')
    .toUpperCase();
}

/**
 * The pseudonym of a case: 128 bits of HMAC-SHA-256 over its system and number, in base64url (22 characters).
 * Colleagues with the same organisation key get the same tag; without the key it says nothing about the number.
 * @param key the organisation's pseudonym key
 * @param ref `system` is the id of a recipe; the number may be written in any way
 */
export async function caseTag<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  key: Key,
  { system, number }: { system: string; number: string },
): Promise<string> {
  if (system.includes('|')) throw new RangeError('not the id of a case system');
  const mac = await crypto.subtle.sign('HMAC', key, toUtf8(`v1|${system}|${normaliseNumber(number)}`));
  return toBase64Url(new Uint8Array(mac, 0, TAG_BYTES));
}
