import { makeProof, type ProofKeys, type PublicJwk } from '../../../shared/privacy/dpop.ts';

/** A client's key pair as a browser makes it: nobody gets the private half out. */
export async function newProvingKeys(): Promise<ProofKeys<CryptoKey>> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  // The types of the platforms differ in what `generateKey` gives; for this algorithm it is a pair on all of them.
  const made = (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicJwk = (await crypto.subtle.exportKey('jwk', made.publicKey)) as PublicJwk;
  return { privateKey: made.privateKey, publicJwk };
}

/** A request as a client of ours sends it. */
export interface ProvenCall {
  method: string;
  url: string;
  token: string | null;
  nonce: string | null;
  body: string;
}

/** The headers with which a client shows its session and its key. */
export async function provingHeaders(
  keys: ProofKeys<CryptoKey>,
  call: ProvenCall,
): Promise<Record<string, string>> {
  const proof = await makeProof(crypto, keys, { ...call, at: Date.now() });
  return { dpop: proof, ...(call.token !== null && { authorization: `DPoP ${call.token}` }) };
}
