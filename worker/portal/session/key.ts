import { type DBSchema, openDB } from 'idb';
import type { ProofKeys, PublicJwk } from '../../../shared/privacy/dpop.ts';

interface Schema extends DBSchema {
  keys: { key: 'session'; value: CryptoKeyPair };
}

const opened = () =>
  openDB<Schema>('doelspoor-portal', 1, { upgrade: (database) => void database.createObjectStore('keys') });

/** Whether this browser has a key, without which it has no session either. */
export async function hasKey(): Promise<boolean> {
  const database = await opened();
  const count = await database.count('keys');
  database.close();
  return count > 0;
}

/** Makes the key that the next session is bound to, in place of the one there was. Its private half never leaves. */
export async function makeKey(): Promise<void> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const database = await opened();
  await database.put('keys', pair, 'session');
  database.close();
}

/** Forgets the key: whatever was bound to it is worth nothing any more. */
export async function forgetKey(): Promise<void> {
  const database = await opened();
  await database.clear('keys');
  database.close();
}

/** The key to prove with. Throws when there is none. */
export async function proofKeys(): Promise<ProofKeys<CryptoKey>> {
  const database = await opened();
  const pair = await database.get('keys', 'session');
  database.close();
  if (!pair) throw new Error('no key');
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const publicJwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  return { privateKey: pair.privateKey, publicJwk };
}
