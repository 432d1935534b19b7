import { randomBytes, webcrypto } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Slug } from '../../../shared/forms/schema.ts';
import { fromBase64Url, toBase64Url } from '../../../shared/privacy/base64url.ts';
import { KEY_BYTES } from '../../../shared/privacy/import-keys.ts';
import { formatKeyCode } from '../../../shared/privacy/key-code.ts';
import type { Bytes } from '../../../shared/privacy/web-crypto.ts';
import * as z from '../../../shared/zod.ts';
import { demoOrganisationId, demoTeams } from './organisation.ts';

/** The demo's keys were never changed. */
export const EPOCH = 1;
const Secret = z.string().check(z.refine((text) => fromBase64Url(text)?.length === KEY_BYTES));

/** The keys of the demo organisation, as they lie in a file that only this user can read. Base64url, 32 bytes each. */
const DemoKeys = z.strictObject({
  organisation: Slug,
  pseudonymKey: Secret,
  teamKeys: z.record(Slug, Secret),
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
    caseSecret: newSecret(),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return keys;
}

/** What a device of a team gets pasted. */
export function keyCodeOf(keys: DemoKeys, teamId: string): Promise<string> {
  return formatKeyCode(webcrypto, {
    organisation: keys.organisation,
    teamId,
    epoch: EPOCH,
    pseudonymKey: secretBytes(keys.pseudonymKey),
    teamKey: secretBytes(keys.teamKeys[teamId] ?? ''),
  });
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
