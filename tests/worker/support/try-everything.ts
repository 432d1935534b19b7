import { recoveryDeviceIdOf } from '../../../shared/keys/recovery-code.ts';
import { commitmentOf, type KeyName } from '../../../shared/keys/scope-key.ts';
import { fromBase64Url } from '../../../shared/privacy/base64url.ts';
import { importTeamKey } from '../../../shared/privacy/import-keys.ts';
import { open, type SealedPlace } from '../../../shared/privacy/seal.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import { organisation } from './real-keys.ts';

/** What there is to open, with everything that a request ever said about it. */
export interface Targets {
  texts: readonly { place: SealedPlace; sealed: string }[];
  /** Every key that the directory knows of, which is what opens texts that were handed over. */
  keys: readonly { name: KeyName; commitment: string }[];
  /** Every recovery code. */
  codes: readonly { deviceId: string; root: string }[];
}

/**
 * Takes everything in what whoever runs the API can read for a key, in every way that a key could be written, and
 * tries it on everything. Gives the texts that opened, and the names of keys and codes that were found.
 */
export async function tryEverything(
  readable: readonly string[],
  { texts, keys, codes }: Targets,
): Promise<{ found: string[]; tried: number }> {
  const candidates = [...(await candidatesIn(readable)).values()];
  const found: string[] = [];
  for (const bytes of candidates) {
    const key = await importTeamKey(crypto, bytes);
    for (const { place, sealed } of texts) {
      const text = await open<CryptoKey>(crypto, () => key, place, sealed);
      if (text !== null) found.push(text);
    }
    for (const { name, commitment } of keys) {
      if ((await commitmentOf(name, bytes)) === commitment) found.push(`${name.scope} ${name.epoch}`);
    }
    for (const { deviceId, root } of codes) {
      // A recovery code has half as many bytes as a key.
      const code = { secret: bytes.slice(0, 16) };
      if ((await recoveryDeviceIdOf(code, { organisation, root })) === deviceId) found.push(deviceId);
    }
  }
  return { found, tried: candidates.length };
}

/** Everything of 16 bytes and more, as text, base64url, base64 and hexadecimal, and hashed: by its first 32 bytes. */
async function candidatesIn(readable: readonly string[]): Promise<Map<string, Bytes>> {
  const found = new Map<string, Bytes>();
  const add = (bytes: Bytes | null) => {
    if (!bytes || bytes.length < 16) return;
    for (const part of [bytes.slice(0, 32), bytes.slice(-32)]) {
      const whole = new Uint8Array(32);
      whole.set(part);
      found.set(whole.join(), whole);
    }
  };
  const words = new Set(readable.flatMap((text) => text.match(/[\w+/=-]{16,}/g) ?? []));
  for (const word of words) {
    const bytes = new Uint8Array(new TextEncoder().encode(word));
    add(bytes);
    add(fromBase64Url(word.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')));
    if (/^([0-9a-f]{2})+$/i.test(word)) add(bytesOfHex(word));
    add(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  }
  return found;
}

function bytesOfHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
