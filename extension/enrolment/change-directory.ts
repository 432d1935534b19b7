import { appendDirectory } from '../../shared/api/keys.ts';
import type { Directory } from '../../shared/directory/directory.ts';
import type { Change } from '../../shared/directory/schema.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { prepareAppend } from '../../shared/keys/prepare-append.ts';
import { callApi } from '../client/call-api.ts';
import type { Session } from '../session/session.ts';
import { readSettings } from '../settings/settings.ts';
import { keepKnown, readKnown } from './known-directory.ts';
import type { FindKey } from './open-keys.ts';

export interface DirectoryChange {
  session: Session;
  directory: Directory;
  /** Who signs. */
  signer: { id: string; signing: CryptoKeyPair };
  changes: readonly Change[];
  findKey: FindKey;
  /** What the recovery codes that are added are called. */
  labels?: { id: string; label: string }[];
}

/**
 * Signs changes, wraps the keys they call for and adds them to the directory. Gives the directory as it is then. Fails
 * with `conflict` when another device was first, and with `not-allowed` when the signer may not make these changes or
 * lacks a key that it would have to give.
 */
export async function changeDirectory(change: DirectoryChange): Promise<Result<Directory>> {
  const { session, directory, signer, changes, findKey, labels = [] } = change;
  const by = { deviceId: signer.id, privateKey: signer.signing.privateKey };
  const prepared = await prepareAppend(directory, by, changes, findKey).catch(() => null);
  if (!prepared?.ok) return failure('not-allowed');
  const { entries, wrapped, after } = prepared.append;
  const request = { entries, wrapped, ...(labels.length > 0 ? { devices: labels } : {}) };
  const answer = await callApi(appendDirectory, { params: {}, request, token: session.token });
  if (!answer.ok) return answer;
  const { apiBase } = await readSettings();
  await navigator.locks.request(`directory:${apiBase}`, async () => {
    const known = await readKnown(apiBase);
    if ((known.pin?.sequence ?? 0) < after.head.sequence) await keepKnown(apiBase, after);
  });
  return success(after);
}
