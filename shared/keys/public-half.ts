import type { Bytes } from '../privacy/web-crypto.ts';

/** The prime of P-256: two points of the curve that share x have y’s that add up to it. */
const PRIME = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const COORDINATE_BYTES = 32;
const MESSAGE = new Uint8Array([0]);

/**
 * The public half of a P-256 agreement key that can be exported. Firefox exports no JWK of a private key that came
 * without its public half; the HPKE library then works out the x of the point and takes the even y, which is the wrong
 * one half of the time. Which of the two belongs to the private key shows by a signature.
 * @param found what the library takes for the public half: right, or with the other y
 */
export async function publicHalfOf(privateKey: CryptoKey, found: CryptoKey): Promise<CryptoKey> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const scalar = (await crypto.subtle.exportKey('pkcs8', privateKey)) as ArrayBuffer;
  const point = new Uint8Array((await crypto.subtle.exportKey('raw', found)) as ArrayBuffer);
  const signer = await crypto.subtle.importKey('pkcs8', scalar, curve, false, ['sign']);
  const verifier = await crypto.subtle.importKey('raw', point, curve, false, ['verify']);
  const signature = await crypto.subtle.sign(algorithm, signer, MESSAGE);
  if (await crypto.subtle.verify(algorithm, verifier, signature, MESSAGE)) return found;
  return crypto.subtle.importKey('raw', mirrored(point), { name: 'ECDH', namedCurve: 'P-256' }, true, []);
}

/** The point with the same x and the other y. */
function mirrored(point: Bytes): Bytes {
  const y = point.subarray(-COORDINATE_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const other = (PRIME - y).toString(16).padStart(COORDINATE_BYTES * 2, '0');
  const bytes = other.match(/../g) ?? [];
  const mirror = new Uint8Array(point);
  mirror.set(
    bytes.map((byte) => Number.parseInt(byte, 16)),
    point.length - COORDINATE_BYTES,
  );
  return mirror;
}
