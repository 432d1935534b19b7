import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Slug } from '../../../shared/forms/schema.ts';
import { newRecoveryCode, parseRecoveryCode, recoveryCodeText } from '../../../shared/keys/recovery-code.ts';
import { fromBase64Url, toBase64Url } from '../../../shared/privacy/base64url.ts';
import { KEY_BYTES } from '../../../shared/privacy/import-keys.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import * as z from '../../../shared/zod.ts';
import { demoOrganisationId, demoTeams } from './organisation.ts';

/** The epoch in which the demo's history was sealed. */
export const EPOCH = 1;
const Secret = z.string().check(z.refine((text) => fromBase64Url(text)?.length === KEY_BYTES));
const RecoveryCode = z.string().check(z.refine((text) => parseRecoveryCode(text).ok));

/**
 * What the demo organisation has on paper and in its first device, as it lies in a file that only this user can read.
 * Keys are base64url, 32 bytes each.
 */
const DemoKeys = z.strictObject({
  organisation: Slug,
  pseudonymKey: Secret,
  teamKeys: z.record(Slug, Secret),
  /** The recovery code of each team, as it would be printed. */
  teamCodes: z.record(Slug, RecoveryCode),
  /** The API's own secret, for its case keys. No device has it. */
  caseSecret: Secret,
});
export type DemoKeys = z.infer<typeof DemoKeys>;

/** The keys in a folder; makes them the first time. Throws when the file was damaged: making new ones would lock all texts. */
export async function readOrMakeKeys(folder: string): Promise<DemoKeys> {
  const file = join(folder, 'keys.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return DemoKeys.parse(JSON.parse(text));
  const keys: DemoKeys = {
    organisation: demoOrganisationId,
    pseudonymKey: newSecret(),
    teamKeys: Object.fromEntries(demoTeams.map(({ id }) => [id, newSecret()])),
    teamCodes: Object.fromEntries(demoTeams.map(({ id }) => [id, recoveryCodeText(newRecoveryCode())])),
    caseSecret: newSecret(),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return keys;
}

/** The recovery code of a team, as it stands on its sheet. */
export function recoveryCodeOf({ teamCodes }: DemoKeys, teamId: string): string {
  return teamCodes[teamId] ?? '';
}

/** The bytes of a key in the file. */
export function secretBytes(text: string): Bytes {
  const bytes = fromBase64Url(text);
  if (bytes?.length !== KEY_BYTES) throw new RangeError('not a key');
  return bytes;
}

function newSecret(): string {
  return toBase64Url(new Uint8Array(randomBytes(KEY_BYTES)));
}
