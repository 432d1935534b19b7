import { toUtf8 } from '../privacy/utf8.ts';
import { words } from './words.ts';

const BITS_PER_WORD = 10;
const WORD_COUNT = 6;
/** The most that workerd and browsers all do. Makes trying 2^60 key pairs as dear as it can be. */
const ITERATIONS = 100_000;

/**
 * The six words that a new device and the colleague who lets it in compare. They follow from both public keys of the
 * new device and from the directory that the other one shows (its `root`): when they are the same on both screens,
 * the API slipped in neither a device nor a directory of its own.
 */
export async function wordsOf({
  root,
  signingKey,
  agreementKey,
}: {
  root: string;
  signingKey: string;
  agreementKey: string;
}): Promise<string[]> {
  const text = toUtf8(JSON.stringify([root, signingKey, agreementKey]));
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
  const salt = toUtf8('doelspoor-words-v1');
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  const bits = new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 64));
  let number = bits.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const found: string[] = [];
  for (let nth = 0; nth < WORD_COUNT; nth += 1) {
    found.push(words[Number(number & 1023n)] ?? '');
    number >>= BigInt(BITS_PER_WORD);
  }
  return found;
}
