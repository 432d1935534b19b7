import type { Directory, Folded } from '../directory/directory.ts';
import { continueDirectory } from '../directory/fold-directory.ts';
import { requiredWraps } from '../directory/required-wraps.ts';
import type { Change, Scope, SignedEntry } from '../directory/schema.ts';
import { type Signer, signChanges } from '../directory/sign-change.ts';
import type { Bytes } from '../privacy/web-crypto.ts';
import { wrapKey } from './wrap-key.ts';

/** What one request to the API adds, and the directory as it is then. */
export interface Append {
  entries: SignedEntry[];
  wrapped: { deviceId: string; scope: Scope; epoch: number; wrapped: string }[];
  after: Directory;
}

export type Prepared = { ok: true; append: Append } | Exclude<Folded, { ok: true }>;

/**
 * Signs changes and wraps every key that they call for, for exactly the devices that the directory names. Fails as
 * `foldDirectory` does when the signer may not make these changes; then nothing must be sent.
 * @param findKey the bytes of a key: opened from this device's own wrapped copy, or just made. Throws RangeError when
 *   it does not have one that is needed: a device gives all of a scope or nothing.
 */
export async function prepareAppend(
  directory: Directory,
  signer: Signer<CryptoKey>,
  changes: readonly Change[],
  findKey: (scope: Scope, epoch: number) => Promise<Bytes | null>,
): Promise<Prepared> {
  const entries = await signChanges<CryptoKey>(crypto, signer, directory, changes);
  const folded = await continueDirectory<CryptoKey>(crypto, directory, entries);
  if (!folded.ok) return folded;
  const { organisation, devices } = folded.directory;
  const wrapped = await Promise.all(
    requiredWraps(folded.directory, changes).map(async ({ deviceId, scope, epoch }) => {
      const device = devices.get(deviceId);
      const key = await findKey(scope, epoch);
      if (!device || !key) throw new RangeError('a key that must be given is missing');
      const name = { organisation, scope, epoch };
      return { deviceId, scope, epoch, wrapped: await wrapKey(name, key, device) };
    }),
  );
  return { ok: true, append: { entries, wrapped, after: folded.directory } };
}
