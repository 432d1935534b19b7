import { fromBase64Url, toBase64Url } from './base64url.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';
import type { Bytes, CryptoKeyHandle, WebCrypto } from './web-crypto.ts';

const VERSION = 's1';
const NONCE_BYTES = 12;
const PADDING_STEP = 256;
const END_OF_TEXT = 0x80;
const TEAM_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const FORMAT = /^s1\.([A-Za-z0-9_-]+)\.(0|[1-9]\d{0,8})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]+)$/;

/** A team's key of one epoch. */
export interface TeamKey<Key extends CryptoKeyHandle = CryptoKeyHandle> {
  teamId: string;
  /** Goes up each time the team gets a new key. */
  epoch: number;
  key: Key;
}

/** Finds the key of a team and epoch; null when this device does not have it. */
export type FindTeamKey<Key extends CryptoKeyHandle = CryptoKeyHandle> = (
  teamId: string,
  epoch: number,
) => Key | null;

/** Where a sealed text belongs. It opens nowhere else. */
export interface SealedPlace {
  entryId: string;
  /** Null for the number of the case itself: a list of cases opens it before the tag can be known. */
  caseTag: string | null;
  form: string;
  formVersion: number;
  /** The path of the answer, as `splitAnswers` names it. */
  path: string;
}

/**
 * Seals a text for one place: `s1.<team>.<epoch>.<nonce>.<ciphertext>`. AES-256-GCM with a fresh random nonce; padded
 * to steps of 256 bytes, so that its length says little. The same text sealed twice gives two different results.
 */
export async function seal<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  { teamId, epoch, key }: TeamKey<Key>,
  place: SealedPlace,
  text: string,
): Promise<string> {
  if (!TEAM_ID.test(teamId)) throw new RangeError('not the id of a team');
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const additionalData = associatedData(teamId, epoch, place);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    pad(toUtf8(text)),
  );
  return [VERSION, teamId, epoch, toBase64Url(iv), toBase64Url(new Uint8Array(ciphertext))].join('.');
}

/**
 * Opens a sealed text. Null when this device lacks the key, when the text was sealed for another place or with
 * another key, and when a single bit of it was changed.
 */
export async function open<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  findKey: FindTeamKey<Key>,
  place: SealedPlace,
  sealed: string,
): Promise<string | null> {
  const [, teamId = '', epochText = '', nonceText = '', ciphertextText = ''] = FORMAT.exec(sealed) ?? [];
  const iv = fromBase64Url(nonceText);
  const ciphertext = fromBase64Url(ciphertextText);
  const epoch = Number(epochText);
  const key = findKey(teamId, epoch);
  if (!key || !iv || !ciphertext || ciphertext.length === 0) return null;
  const additionalData = associatedData(teamId, epoch, place);
  try {
    const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, ciphertext);
    const bytes = unpad(new Uint8Array(padded));
    return bytes && fromUtf8(bytes);
  } catch {
    return null;
  }
}

/** The team and epoch whose key opens a sealed text; null when it is not a sealed text. */
export function keyOf(sealed: string): { teamId: string; epoch: number } | null {
  const parts = FORMAT.exec(sealed);
  return parts ? { teamId: parts[1] ?? '', epoch: Number(parts[2]) } : null;
}

/**
 * What a sealed text is bound to: a JSON array, so that no two places can ever be written the same way.
 * @param version of the way of sealing: `s1`, or `h1` for a text that was handed over
 */
export function associatedData(
  teamId: string,
  epoch: number,
  place: SealedPlace,
  version: 's1' | 'h1' = VERSION,
): Bytes {
  const { entryId, caseTag, form, formVersion, path } = place;
  return toUtf8(JSON.stringify([version, teamId, epoch, entryId, caseTag, `${form}@${formVersion}`, path]));
}

/** Pads to a step of 256 bytes. */
export function pad(bytes: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / PADDING_STEP) * PADDING_STEP);
  padded.set(bytes);
  padded[bytes.length] = END_OF_TEXT;
  return padded;
}

/** The reverse of `pad`; null when it was not padded so. */
export function unpad(padded: Bytes): Bytes | null {
  const end = padded.findLastIndex((byte) => byte !== 0);
  return padded[end] === END_OF_TEXT ? padded.slice(0, end) : null;
}
