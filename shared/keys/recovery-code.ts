import type { Bytes } from '../privacy/web-crypto.ts';
import { agreementKeysOf, deriveSecret, signingKeysOf } from './derive-keys.ts';

/** Crockford's base 32: no I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 16;
const SECRET_CHARACTERS = 26;
const CHECK_CHARACTERS = 2;
const GROUP = 4;
/** The largest prime below 32 × 32: every wrong character and every two that changed places give another remainder. */
const CHECK_MODULUS = 1021n;

/** A recovery code that was typed in and is whole. */
export interface RecoveryCode {
  /** 128 random bits. */
  secret: Bytes;
}

/** What is wrong with a recovery code: its length, a character that never occurs in one, or a slip of the pen. */
export type RecoveryCodeFault = 'length' | 'character' | 'check';

export type ParsedRecoveryCode = { ok: true; code: RecoveryCode } | { ok: false; why: RecoveryCodeFault };

/** A new recovery code. */
export function newRecoveryCode(): RecoveryCode {
  return { secret: crypto.getRandomValues(new Uint8Array(SECRET_BYTES)) };
}

/** Writes a recovery code as it is printed: seven groups of four characters, the last two of which are a check. */
export function recoveryCodeText({ secret }: RecoveryCode): string {
  const number = secret.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const text = inBase32(number, SECRET_CHARACTERS) + inBase32(number % CHECK_MODULUS, CHECK_CHARACTERS);
  return (text.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** Reads a recovery code as people type it: capitals or not, with or without spaces and dashes, O for 0 and I or L for 1. */
export function parseRecoveryCode(text: string): ParsedRecoveryCode {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = [...typed].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1)) return { ok: false, why: 'character' };
  if (values.length !== SECRET_CHARACTERS + CHECK_CHARACTERS) return { ok: false, why: 'length' };
  const number = fromBase32(values.slice(0, SECRET_CHARACTERS));
  const check = fromBase32(values.slice(SECRET_CHARACTERS));
  const isWhole = number >> BigInt(8 * SECRET_BYTES) === 0n && number % CHECK_MODULUS === check;
  return isWhole ? { ok: true, code: { secret: bytesOf(number) } } : { ok: false, why: 'check' };
}

/** The device that a recovery code is: its id and both key pairs. */
export interface RecoveryDevice {
  deviceId: string;
  signing: CryptoKeyPair;
  agreement: CryptoKeyPair;
}

/** Where a recovery code is for: the organisation, and the `root` of its directory. */
export interface RecoveryPlace {
  organisation: string;
  root: string;
}

/**
 * The id of the device that a recovery code is in one directory. It follows from code and directory together, so that a
 * directory made up by someone without the code can't contain it: look for it there before anything else is done with
 * the code.
 */
export async function recoveryDeviceIdOf(code: RecoveryCode, place: RecoveryPlace): Promise<string> {
  return uuidOf(await secretOf(code, place, 'id'));
}

/** The device of a recovery code, with both key pairs: the same each time. */
export async function recoveryDeviceOf(code: RecoveryCode, place: RecoveryPlace): Promise<RecoveryDevice> {
  return {
    deviceId: await recoveryDeviceIdOf(code, place),
    signing: await signingKeysOf(await secretOf(code, place, 'signing')),
    agreement: await agreementKeysOf(await secretOf(code, place, 'agreement')),
  };
}

function secretOf({ secret }: RecoveryCode, place: RecoveryPlace, purpose: string): Promise<Bytes> {
  return deriveSecret(secret, ['doelspoor-recovery-v1', place.organisation, place.root, purpose]);
}

function inBase32(number: bigint, length: number): string {
  const characters: string[] = [];
  let left = number;
  for (let nth = 0; nth < length; nth += 1) {
    characters.unshift(ALPHABET.charAt(Number(left & 31n)));
    left >>= 5n;
  }
  return characters.join('');
}

function fromBase32(values: readonly number[]): bigint {
  return values.reduce((number, value) => (number << 5n) | BigInt(value), 0n);
}

function bytesOf(number: bigint): Bytes {
  const bytes = new Uint8Array(SECRET_BYTES);
  let left = number;
  for (let at = SECRET_BYTES - 1; at >= 0; at -= 1) {
    bytes[at] = Number(left & 255n);
    left >>= 8n;
  }
  return bytes;
}

/** A UUID of version 8: its bits mean what we say they mean. */
function uuidOf(bytes: Bytes): string {
  const hex = [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
