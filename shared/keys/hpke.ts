import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64Url, toBase64Url } from '../privacy/base64url.ts';
import { toUtf8 } from '../privacy/utf8.ts';
import type { Bytes } from '../privacy/web-crypto.ts';
import { publicHalfOf } from './public-half.ts';

/** HPKE (RFC 9180), base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** What sealing and opening must agree on, beside the key. */
export interface Binding {
  /** What the key exchange is for: written as a JSON array, so that no two are the same text. */
  info: readonly (string | number)[];
  /** What the ciphertext belongs to. */
  associatedData?: Bytes;
}

/** A sealed message: the sender's one-time public key and the ciphertext, in base64url. */
export interface Sealed {
  enc: string;
  ciphertext: string;
}

/**
 * Seals for whoever has the private half of a public key. Throws RangeError when the key is no point of the curve.
 * @param publicKey uncompressed point, base64url
 */
export async function sealTo(publicKey: string, binding: Binding, message: Bytes): Promise<Sealed> {
  const recipientPublicKey = await importAgreementKey(publicKey);
  if (!recipientPublicKey) throw new RangeError('not a public key');
  const params = { recipientPublicKey, info: infoBytes(binding) };
  const { enc, ct } = await suite.seal(params, message, binding.associatedData ?? new Uint8Array());
  return { enc: toBase64Url(new Uint8Array(enc)), ciphertext: toBase64Url(new Uint8Array(ct)) };
}

/** Opens a message. Null when it was sealed for another key or for something else, or when a bit of it was changed. */
export async function openWith(
  keys: CryptoKeyPair,
  binding: Binding,
  { enc: encText, ciphertext: ciphertextText }: Sealed,
): Promise<Bytes | null> {
  const enc = fromBase64Url(encText);
  const ciphertext = fromBase64Url(ciphertextText);
  if (!enc || !ciphertext) return null;
  try {
    const params = { recipientKey: keys, enc, info: infoBytes(binding) };
    const opened = await suite.open(params, ciphertext, binding.associatedData ?? new Uint8Array());
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

/**
 * The agreement key pair that follows from secret bytes (RFC 9180, DeriveKeyPair). Its private half can be exported:
 * whoever keeps it imports it again as one that can't.
 */
export async function deriveKeyPair(secret: Bytes): Promise<CryptoKeyPair> {
  const { privateKey, publicKey } = await suite.kem.deriveKeyPair(secret);
  return { privateKey, publicKey: await publicHalfOf(privateKey, publicKey) };
}

async function importAgreementKey(publicKey: string): Promise<CryptoKey | null> {
  const point = fromBase64Url(publicKey);
  if (!point) return null;
  try {
    return await suite.kem.deserializePublicKey(point);
  } catch {
    return null;
  }
}

function infoBytes({ info }: Binding): Bytes {
  return toUtf8(JSON.stringify(info));
}
