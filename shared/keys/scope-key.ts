import type { Change, Scope } from '../directory/schema.ts';
import { sha256Hex } from '../privacy/sha-256.ts';
import { toUtf8 } from '../privacy/utf8.ts';
import type { Bytes } from '../privacy/web-crypto.ts';
import { agreementKeysOf, deriveSecret, publicKeyText } from './derive-keys.ts';

/** Length of every key of the organisation or of a team, in bytes. */
export const SCOPE_KEY_BYTES = 32;

/** Which key of which organisation. */
export interface KeyName {
  organisation: string;
  scope: Scope;
  epoch: number;
}

/** A new random key. */
export function newScopeKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SCOPE_KEY_BYTES));
}

/**
 * SHA-256 over name and key, in hexadecimal: says nothing about the key, and fits no other. Signed in the directory,
 * so that a key that the API slipped in is refused.
 */
export async function commitmentOf({ organisation, scope, epoch }: KeyName, key: Bytes): Promise<string> {
  const label = toUtf8(`doelspoor-key-v1\n${JSON.stringify([organisation, scope, epoch])}\n`);
  const text = new Uint8Array(label.length + key.length);
  text.set(label);
  text.set(key, label.length);
  return sha256Hex(crypto, text);
}

/**
 * The key pair by which others give texts to those who have this key: it follows from the key, so that nobody has to
 * keep it. The private half can't be exported.
 */
export async function handOverKeysOf(
  { organisation, scope, epoch }: KeyName,
  key: Bytes,
): Promise<CryptoKeyPair> {
  return agreementKeysOf(await deriveSecret(key, ['doelspoor-hand-over-v1', organisation, scope, epoch]));
}

/** The change that announces a new key in the directory. */
export async function keyMade(name: KeyName, key: Bytes): Promise<Change & { kind: 'key-made' }> {
  const { publicKey } = await handOverKeysOf(name, key);
  return {
    kind: 'key-made',
    scope: name.scope,
    epoch: name.epoch,
    commitment: await commitmentOf(name, key),
    agreementKey: await publicKeyText(publicKey),
  };
}
