import { toHex } from '../../../shared/privacy/hex.ts';
import { utf8 } from '../bytes.ts';
import type { Surroundings } from '../context.ts';

const KEY_BYTES = 16;

/**
 * The name under which a case is kept: HMAC-SHA-256 of organisation and case tag with a secret that is not in the
 * database. A stolen database, even with a stolen laptop's key, gives no case numbers back.
 */
export async function caseKeyOf(
  { crypto, caseSecret, organisationId }: Pick<Surroundings, 'crypto' | 'caseSecret' | 'organisationId'>,
  caseTag: string,
): Promise<string> {
  const secret = await crypto.subtle.importKey(
    'raw',
    utf8(caseSecret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  // A case tag has a fixed length and no slash, so no other pair makes the same text.
  const signed = await crypto.subtle.sign('HMAC', secret, utf8(`${organisationId}/${caseTag}`));
  return toHex(new Uint8Array(signed, 0, KEY_BYTES));
}
