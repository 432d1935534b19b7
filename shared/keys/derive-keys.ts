import { toBase64Url } from '../privacy/base64url.ts';
import { toUtf8 } from '../privacy/utf8.ts';
import type { Bytes } from '../privacy/web-crypto.ts';
import { deriveKeyPair } from './hpke.ts';

const SECRET_BYTES = 32;

/** A secret of its own for one purpose, from another secret (HKDF-SHA256). */
export async function deriveSecret(from: Bytes, purpose: readonly (string | number)[]): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits']);
  const info = toUtf8(JSON.stringify(purpose));
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, SECRET_BYTES * 8));
}

/** The agreement key pair of a secret. The private half can't be exported. */
export async function agreementKeysOf(secret: Bytes): Promise<CryptoKeyPair> {
  return keysAs({ name: 'ECDH', namedCurve: 'P-256' }, await deriveKeyPair(secret), ['deriveBits'], []);
}

/** The signing key pair (ECDSA) of a secret. The private half can't be exported. */
export async function signingKeysOf(secret: Bytes): Promise<CryptoKeyPair> {
  return keysAs({ name: 'ECDSA', namedCurve: 'P-256' }, await deriveKeyPair(secret), ['sign'], ['verify']);
}

/** A public key as it stands in the directory: uncompressed point, base64url. */
export async function publicKeyText(publicKey: CryptoKey): Promise<string> {
  // The types of workerd do not know that only a JWK is not bytes.
  const point = (await crypto.subtle.exportKey('raw', publicKey)) as ArrayBuffer;
  return toBase64Url(new Uint8Array(point));
}

async function keysAs(
  algorithm: { name: 'ECDH' | 'ECDSA'; namedCurve: 'P-256' },
  { privateKey, publicKey }: CryptoKeyPair,
  privateUses: ('deriveBits' | 'sign')[],
  publicUses: 'verify'[],
): Promise<CryptoKeyPair> {
  // PKCS #8 and not JWK: Firefox does not export a JWK of a private key that came without its public half.
  const scalar = (await crypto.subtle.exportKey('pkcs8', privateKey)) as ArrayBuffer;
  const point = (await crypto.subtle.exportKey('raw', publicKey)) as ArrayBuffer;
  return {
    privateKey: await crypto.subtle.importKey('pkcs8', scalar, algorithm, false, privateUses),
    publicKey: await crypto.subtle.importKey('raw', point, algorithm, true, publicUses),
  };
}
