import type { ProofKeys, PublicJwk } from '../../shared/privacy/dpop.ts';
import { withDatabase } from '../storage/database.ts';
import { isProvenPair } from './prove-key.ts';

/**
 * The pair of keys with which this browser says who it is: a session is bound to it, and every request is signed with
 * it. Made on first use and trusted only after it was stored, read back, used and refused export. Throws when
 * this browser can't keep it that way.
 */
export async function signingKeys(): Promise<CryptoKeyPair> {
  return (await readPair()) ?? navigator.locks.request('signing-key', makePair);
}

/** The signing keys as a proof takes them. */
export async function proofKeys(): Promise<ProofKeys<CryptoKey>> {
  const { privateKey, publicKey } = await signingKeys();
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const publicJwk: PublicJwk = { kty: 'EC', crv: 'P-256', x, y };
  return { privateKey, publicJwk };
}

/** One context at a time: the session of one would not be that of the other. */
async function makePair(): Promise<CryptoKeyPair> {
  const known = await readPair();
  if (known) return known;
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  await withDatabase(async (database) => {
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    await transaction.store.put(pair, 'signing');
    await transaction.done;
  });
  const reopened = await readPair();
  if (reopened && (await isProvenPair(pair, reopened))) return reopened;
  await withDatabase((database) => database.delete('keys', 'signing'));
  throw new Error('this browser does not keep keys');
}

async function readPair(): Promise<CryptoKeyPair | null> {
  const known = await withDatabase((database) => database.get('keys', 'signing'));
  return known !== undefined && 'privateKey' in known ? known : null;
}
