import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { makeProof, type ProofKeys, type ProvenRequest, type PublicJwk } from '../../shared/privacy/dpop.ts';

async function newKeys(): Promise<ProofKeys<CryptoKey>> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return { privateKey, publicJwk: (await crypto.subtle.exportKey('jwk', publicKey)) as PublicJwk };
}

const request: ProvenRequest = {
  method: 'POST',
  url: 'https://api.example/api/cases/read?x=1#y',
  token: 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU',
  nonce: 'once',
  body: '{"a":"é"}',
  at: 1_562_262_616_999,
};
const verify = (proof: string) => jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] });

describe('a DPoP proof', () => {
  it('is what another implementation of the standard reads', async () => {
    const keys = await newKeys();
    const { payload, protectedHeader } = await verify(await makeProof(crypto, keys, request));
    expect(payload).toEqual({
      jti: expect.stringMatching(/^[\w-]{22}$/),
      htm: 'POST',
      htu: 'https://api.example/api/cases/read',
      iat: 1_562_262_616,
      // RFC 9449, section 7.1: the hash of the token of its example.
      ath: 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo',
      nonce: 'once',
      bh: Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(request.body))).toString(
        'base64url',
      ),
    });
    expect(await calculateJwkThumbprint(protectedHeader.jwk ?? {})).toBe(
      await calculateJwkThumbprint(keys.publicJwk),
    );
  });

  it('leaves out what there is not, and says of no body that there is none', async () => {
    const asked = { ...request, token: null, nonce: null, body: '' };
    const { payload } = await verify(await makeProof(crypto, await newKeys(), asked));
    expect(Object.keys(payload).sort()).toEqual(['bh', 'htm', 'htu', 'iat', 'jti']);
    expect(payload.bh).toBe('');
  });

  it('is another one every time', async () => {
    const keys = await newKeys();
    const proofs = [await makeProof(crypto, keys, request), await makeProof(crypto, keys, request)];
    const ids = await Promise.all(proofs.map(async (proof) => (await verify(proof)).payload.jti));
    expect(new Set(ids).size).toBe(2);
  });

  it('shows nothing of the key but its public half, whatever it is given along', async () => {
    const { privateKey, publicJwk } = await newKeys();
    const leaky = { ...publicJwk, d: 'private', key_ops: ['verify'], ext: true };
    const { protectedHeader } = await verify(
      await makeProof(crypto, { privateKey, publicJwk: leaky }, request),
    );
    expect(Object.keys(protectedHeader.jwk ?? {}).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });
});
