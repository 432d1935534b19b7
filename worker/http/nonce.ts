import { toBase64Url } from '../../shared/privacy/base64url.ts';
import { utf8 } from '../services/bytes.ts';
import type { Surroundings } from '../services/context.ts';

type Needed = Pick<Surroundings, 'crypto' | 'caseSecret' | 'organisationId' | 'now'>;

/** A proof counts while its nonce is the present one or the one before: five to ten minutes. */
export const NONCE_WINDOW = 5 * 60_000;
const NONCE_BYTES = 16;
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/**
 * What a proof must contain to be fresh. Nothing is kept: it follows from the API's secret and clock, so every
 * instance of the API knows the nonces of all others, and a device's own clock plays no part.
 */
export function currentNonce(around: Needed): Promise<string> {
  return nonceOf(around, windowOf(around));
}

/** Whether a nonce was given out in this window or the one before. */
export async function isFresh(around: Needed, nonce: unknown, current: string): Promise<boolean> {
  return nonce === current || nonce === (await nonceOf(around, windowOf(around) - 1));
}

function windowOf({ now }: Needed): number {
  return Math.floor(now() / NONCE_WINDOW);
}

async function nonceOf({ crypto, caseSecret, organisationId }: Needed, window: number): Promise<string> {
  // A key of its own, so that what is given out has nothing to do with case keys.
  const key = await hmac(crypto, utf8(caseSecret), 'dpop-nonce-v1');
  const mac = await hmac(crypto, key, `${organisationId}/${window}`);
  return toBase64Url(mac.slice(0, NONCE_BYTES));
}

async function hmac(
  crypto: Needed['crypto'],
  secret: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', secret, HMAC, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)));
}
