import { calculateJwkThumbprint, EmbeddedJWK, errors, type JWTPayload, jwtVerify } from 'jose';
import { sha256Base64Url } from '../../shared/privacy/sha-256.ts';
import { AppError } from '../app-error.ts';
import { utf8 } from '../services/bytes.ts';
import type { Surroundings } from '../services/context.ts';
import { isFresh } from './nonce.ts';

const MOST_CHARACTERS = 4096;

/** What a proof must be about. */
export interface Proven {
  request: Request;
  /** Null where the client cannot know it (a cookie), and before there is one. */
  token: string | null;
  /** Null when it could not be read; then nothing is done with it either. */
  body: string | null;
  /** The API's nonce now. */
  nonce: string;
}

/**
 * The thumbprint (RFC 7638) of the key that signed the request's DPoP proof (RFC 9449). Throws `not-signed-in` when
 * the proof is not about this request, `use-nonce` when only its nonce is missing or old.
 */
export async function verifyProof(
  around: Pick<Surroundings, 'crypto' | 'caseSecret' | 'organisationId' | 'now'>,
  { request, token, body, nonce }: Proven,
): Promise<string> {
  const { claims, thumbprint } = await verifySignature(request.headers.get('dpop') ?? '');
  const isAboutThis =
    claims.htm === request.method &&
    claims.htu === request.url.replace(/[?#].*$/s, '') &&
    typeof claims.jti === 'string' &&
    typeof claims.iat === 'number' &&
    (token === null || claims.ath === (await hashOf(around, token))) &&
    (body === null || claims.bh === (body === '' ? '' : await hashOf(around, body)));
  if (!isAboutThis) throw new AppError('not-signed-in');
  if (!(await isFresh(around, claims.nonce, nonce))) throw new AppError('use-nonce');
  return thumbprint;
}

async function verifySignature(proof: string): Promise<{ claims: JWTPayload; thumbprint: string }> {
  if (proof === '' || proof.length > MOST_CHARACTERS) throw new AppError('not-signed-in');
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256'],
    });
    return { claims: payload, thumbprint: await calculateJwkThumbprint(protectedHeader.jwk ?? {}) };
  } catch (error) {
    if (isRefusal(error)) throw new AppError('not-signed-in');
    throw error;
  }
}

/** Whatever jose says of a text from outside, and what WebCrypto says of a key that is none. */
function isRefusal(error: unknown): boolean {
  return error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException;
}

async function hashOf({ crypto }: Pick<Surroundings, 'crypto'>, text: string): Promise<string> {
  return sha256Base64Url(crypto, utf8(text));
}
