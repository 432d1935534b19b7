import type { Pseudonymiser } from '../../../shared/export/pseudonyms.ts';
import { importPseudonymKey } from '../../../shared/privacy/import-keys.ts';
import type { Bytes, WebCrypto } from '../../../shared/privacy/web-crypto.ts';

/** What makes the pseudonyms of a release. Throws TypeError when its key is gone. */
export async function pseudonymiser(crypto: WebCrypto, key: string | null): Promise<Pseudonymiser> {
  if (key === null) throw new TypeError('a release without a key');
  return { crypto, key: await importPseudonymKey(crypto, bytesOf(key)) };
}

function bytesOf(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
