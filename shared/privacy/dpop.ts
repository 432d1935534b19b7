import { toBase64Url } from './base64url.ts';
import { sha256Base64Url } from './sha-256.ts';
import { toUtf8 } from './utf8.ts';
import type { Bytes, CryptoKeyHandle } from './web-crypto.ts';

/** The part of WebCrypto that a proof takes: the `crypto` of a browser, of workerd and of Node all fit. */
export interface ProofCrypto<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  readonly subtle: {
    sign(algorithm: { name: 'ECDSA'; hash: 'SHA-256' }, key: Key, data: Bytes): Promise<ArrayBuffer>;
    digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>;
  };
  getRandomValues(bytes: Bytes): Bytes;
}

/** A P-256 public key as a JWK. */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
}

/** The P-256 signing key of a client. The private half need not be extractable. */
export interface ProofKeys<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  privateKey: Key;
  publicJwk: PublicJwk;
}

/** The request that a proof is about. */
export interface ProvenRequest {
  method: string;
  /** Absolute. Query and fragment are left out of the proof (RFC 9449, `htu`). */
  url: string;
  /** The session token, when the client knows it; null before there is a session, and where it is in a cookie. */
  token: string | null;
  /** The API's last nonce; null while there is none, which the API answers with one. */
  nonce: string | null;
  /** The body exactly as sent; '' when there is none. */
  body: string;
  /** Instant, ms, by the client's own clock. The API goes by its nonce, so a wrong clock does no harm. */
  at: number;
}

const JTI_BYTES = 16;

/**
 * A DPoP proof (RFC 9449) with the claim `bh` added, the SHA-256 of the body: whoever copies token and proof can send
 * nothing else with them. Goes in the header `DPoP`.
 */
export async function makeProof<Key extends CryptoKeyHandle>(
  crypto: ProofCrypto<Key>,
  { privateKey, publicJwk: { kty, crv, x, y } }: ProofKeys<Key>,
  { method, url, token, nonce, body, at }: ProvenRequest,
): Promise<string> {
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
  const claims = {
    jti: toBase64Url(crypto.getRandomValues(new Uint8Array(JTI_BYTES))),
    htm: method,
    htu: withoutQuery(url),
    iat: Math.floor(at / 1000),
    ...(token !== null && { ath: await sha256Base64Url(crypto, token) }),
    ...(nonce !== null && { nonce }),
    bh: body === '' ? '' : await sha256Base64Url(crypto, body),
  };
  const signed = `${part(header)}.${part(claims)}`;
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, toUtf8(signed));
  return `${signed}.${toBase64Url(new Uint8Array(signature))}`;
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function part(content: object): string {
  return toBase64Url(toUtf8(JSON.stringify(content)));
}
