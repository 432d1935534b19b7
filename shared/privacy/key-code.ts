import { failure, type Result, success } from '../domain/errors.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { KEY_BYTES } from './import-keys.ts';
import { toUtf8 } from './utf8.ts';
import type { Bytes, CryptoKeyHandle, WebCrypto } from './web-crypto.ts';

const CHECKSUM_LENGTH = 8;
const FORMAT =
  /^(DS1\.([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.(\d{1,9})\.([A-Za-z0-9_-]+))\.([A-Za-z0-9_-]+)$/;

/** What a device needs to work for one team of an organisation: everyone who has it can read the team's texts. */
export interface KeyCode {
  organisation: string;
  teamId: string;
  epoch: number;
  /** 32 bytes, the same for every team of the organisation. */
  pseudonymKey: Bytes;
  /** 32 bytes, of this team and epoch. */
  teamKey: Bytes;
}

/** Writes a key code: `DS1.<organisation>.<team>.<epoch>.<keys>.<checksum>`. */
export async function formatKeyCode<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  { organisation, teamId, epoch, pseudonymKey, teamKey }: KeyCode,
): Promise<string> {
  const keys = new Uint8Array(2 * KEY_BYTES);
  keys.set(pseudonymKey);
  keys.set(teamKey, KEY_BYTES);
  const text = ['DS1', organisation, teamId, epoch, toBase64Url(keys)].join('.');
  return `${text}.${await checksum(crypto, text)}`;
}

/**
 * Reads one or more key codes, separated by white space. Fails with `invalid-input` when one of them is not a whole
 * key code (`fields` says the how-manieth, from 0), and when they are of different organisations.
 */
export async function parseKeyCodes<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  text: string,
): Promise<Result<KeyCode[]>> {
  const codes: KeyCode[] = [];
  for (const [index, part] of text.split(/\s+/u).filter(Boolean).entries()) {
    const code = await parseKeyCode(crypto, part);
    if (!code) return failure('invalid-input', [String(index)]);
    codes.push(code);
  }
  const [first] = codes;
  if (!first) return failure('invalid-input');
  const isOneOrganisation = codes.every(
    ({ organisation, pseudonymKey }) =>
      organisation === first.organisation && toBase64Url(pseudonymKey) === toBase64Url(first.pseudonymKey),
  );
  return isOneOrganisation ? success(codes) : failure('invalid-input', ['organisation']);
}

async function parseKeyCode<Key extends CryptoKeyHandle>(
  crypto: WebCrypto<Key>,
  text: string,
): Promise<KeyCode | null> {
  const [, checked = '', organisation = '', teamId = '', epoch = '', keysText = '', sum] =
    FORMAT.exec(text) ?? [];
  if (sum === undefined || sum !== (await checksum(crypto, checked))) return null;
  const keys = fromBase64Url(keysText);
  if (keys?.length !== 2 * KEY_BYTES) return null;
  return {
    organisation,
    teamId,
    epoch: Number(epoch),
    pseudonymKey: keys.slice(0, KEY_BYTES),
    teamKey: keys.slice(KEY_BYTES),
  };
}

/** Against a code that was copied in part or mistyped, not against a forger. */
async function checksum<Key extends CryptoKeyHandle>(crypto: WebCrypto<Key>, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', toUtf8(text));
  return toBase64Url(new Uint8Array(digest)).slice(0, CHECKSUM_LENGTH);
}
