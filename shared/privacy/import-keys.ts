import type { Bytes, CryptoKeyHandle, WebCrypto } from './web-crypto.ts';

/** Length of the pseudonym key and of every team key, in bytes. */
export const KEY_BYTES = 32;

/** The organisation's pseudonym key, for `caseTag`. It can't be exported again. */
export function importPseudonymKey<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  bytes: Bytes,
): Promise<Key> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** A team's key of one epoch, for `seal` and `open`. It can't be exported again. */
export function importTeamKey<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  bytes: Bytes,
): Promise<Key> {
  return crypto.subtle.importKey('raw', bytes, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
}
