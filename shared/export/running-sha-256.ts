import { toHex } from '../privacy/hex.ts';
import type { Bytes } from '../privacy/web-crypto.ts';

/**
 * A SHA-256 that is not finished: plain data, so that a job can put it away between two parts of a file. The platform's
 * own hash can't stop halfway. For integrity only: nothing secret goes through it.
 */
export interface RunningHash {
  /** The eight words of the state, as 32 bits with a sign. */
  words: readonly number[];
  /** Bytes taken so far. */
  bytes: number;
  /** The last ones, that do not fill a block yet. */
  rest: readonly number[];
}

const BLOCK = 64;

/** The first 32 bits of the fractional parts of roots of the first primes: FIPS 180-4, 4.2.2 and 5.3.3. */
let constants: Int32Array | undefined;

/** The hash of nothing yet. */
export const emptyHash: RunningHash = {
  words: firstPrimes(8).map((prime) => fraction(Math.sqrt(prime))),
  bytes: 0,
  rest: [],
};

/** The hash with more bytes behind those before. */
export function addToHash({ words, bytes, rest }: RunningHash, more: Bytes): RunningHash {
  const state = Int32Array.from(words);
  const schedule = new Int32Array(BLOCK);
  let from = 0;
  let left = rest;
  if (rest.length > 0) {
    from = Math.min(BLOCK - rest.length, more.length);
    const joined = Uint8Array.of(...rest, ...more.subarray(0, from));
    if (joined.length < BLOCK) return { words, bytes: bytes + more.length, rest: [...joined] };
    takeBlock(state, schedule, new DataView(joined.buffer), 0);
    left = [];
  }
  const view = new DataView(more.buffer, more.byteOffset, more.byteLength);
  for (; from + BLOCK <= more.length; from += BLOCK) takeBlock(state, schedule, view, from);
  return { words: [...state], bytes: bytes + more.length, rest: [...left, ...more.subarray(from)] };
}

/** What the hash comes to, in hexadecimal. */
export function finishedHash(hash: RunningHash): string {
  const length = new DataView(new ArrayBuffer(8));
  length.setBigUint64(0, BigInt(hash.bytes) * 8n);
  const zeros = (2 * BLOCK - 9 - hash.rest.length) % BLOCK;
  const end = Uint8Array.of(0x80, ...new Uint8Array(zeros), ...new Uint8Array(length.buffer));
  const { words } = addToHash(hash, end);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of words.entries()) digest.setInt32(index * 4, word);
  return toHex(new Uint8Array(digest.buffer));
}

/** FIPS 180-4, 6.2.2. */
function takeBlock(state: Int32Array, schedule: Int32Array, view: DataView, from: number): void {
  for (let t = 0; t < 16; t += 1) schedule[t] = view.getInt32(from + t * 4);
  for (let t = 16; t < BLOCK; t += 1) {
    const early = at(schedule, t - 15);
    const late = at(schedule, t - 2);
    const s0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const s1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    schedule[t] = at(schedule, t - 16) + s0 + at(schedule, t - 7) + s1;
  }
  constants ??= Int32Array.from(firstPrimes(BLOCK), (prime) => fraction(Math.cbrt(prime)));
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let t = 0; t < BLOCK; t += 1) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(constants, t) + at(schedule, t)) | 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + ((b & c) ^ (b & d) ^ (c & d))) | 0;
  }
  add(state, 0, a);
  add(state, 1, b);
  add(state, 2, c);
  add(state, 3, d);
  add(state, 4, e);
  add(state, 5, f);
  add(state, 6, g);
  add(state, 7, h);
}

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}

function add(words: Int32Array, index: number, value: number): void {
  words[index] = at(words, index) + value;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
