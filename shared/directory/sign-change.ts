import { toBase64Url } from '../privacy/base64url.ts';
import { sha256Hex } from '../privacy/sha-256.ts';
import { toUtf8 } from '../privacy/utf8.ts';
import type { CryptoKeyHandle, WebCrypto } from '../privacy/web-crypto.ts';
import type { Directory } from './directory.ts';
import type { Change, DirectoryBody, SignedEntry } from './schema.ts';

/** Who signs: a device with its private signing key (ECDSA P-256). */
export interface Signer<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  deviceId: string;
  privateKey: Key;
}

/** What a signature is over. Nothing else that a device signs begins like this. */
export function signedText(body: string): string {
  return `doelspoor-directory-v1\n${body}`;
}

/**
 * Writes and signs changes as the next entries of a directory, in their order. Does not look whether the signer may:
 * whoever folds them does.
 */
export async function signChanges<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  signer: Signer<Key>,
  { organisation, head }: Pick<Directory, 'organisation' | 'head'>,
  changes: readonly Change[],
): Promise<SignedEntry[]> {
  const entries: SignedEntry[] = [];
  let { sequence, hash: previous } = head;
  for (const change of changes) {
    sequence += 1;
    const content: DirectoryBody = { organisation, sequence, previous, signer: signer.deviceId, change };
    const body = JSON.stringify(content);
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;
    const signature = await crypto.subtle.sign(algorithm, signer.privateKey, toUtf8(signedText(body)));
    entries.push({ body, signature: toBase64Url(new Uint8Array(signature)) });
    previous = await sha256Hex(crypto, body);
  }
  return entries;
}
