import type { ResponseOf } from '../../shared/api/endpoint.ts';
import { readKeys as readKeysEndpoint } from '../../shared/api/keys.ts';
import type { Directory, DirectoryFault, Folded } from '../../shared/directory/directory.ts';
import { continueDirectory, foldDirectory } from '../../shared/directory/fold-directory.ts';
import type { SignedEntry } from '../../shared/directory/schema.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import type { Session } from '../session/session.ts';
import { readSettings } from '../settings/settings.ts';
import { keepKnown, readKnown } from './known-directory.ts';
import { noteRefusal } from './refusal.ts';

type Answer = ResponseOf<typeof readKeysEndpoint>;

/** What the API said of keys, with the directory checked by this browser itself. */
export type KeysRead = Omit<Answer, 'directory' | 'head' | 'organisation'> & { directory: Directory };

/** The directory that the API shows is not the one this browser knows, or not what its devices signed. */
const directoryRefused = failure('directory-refused');

/**
 * Reads the directory as far as it is new here, checks it, and remembers how far it went. Fails with
 * `directory-refused` when it is not to be believed.
 * @param deviceId this browser's device; null while there is none
 */
export async function readKeys(session: Session, deviceId: string | null): Promise<Result<KeysRead>> {
  const { apiBase } = await readSettings();
  return navigator.locks.request(`directory:${apiBase}`, async () => {
    const known = await readKnown(apiBase);
    const answer = await readAll(session, deviceId, known.directory?.head.sequence ?? 0);
    if (!answer.ok) return answer;
    const { entries, last } = answer.value;
    const checked = await check(known, last, entries);
    await noteRefusal(apiBase, checked.ok ? null : checked.why);
    if (!checked.ok) return directoryRefused;
    const { directory } = checked;
    if (entries.length > 0) await keepKnown(apiBase, directory);
    return success({ ...last, directory });
  }) as Promise<Result<KeysRead>>;
}

/** Entries come in pages; the rest of what is asked is that of the last page. */
async function readAll(
  { token }: Session,
  deviceId: string | null,
  from: number,
): Promise<Result<{ entries: SignedEntry[]; last: Answer }>> {
  const entries: SignedEntry[] = [];
  for (;;) {
    const after = from + entries.length;
    const request = { after: String(after), ...(deviceId === null ? {} : { device: deviceId }) };
    const answer = await callApi(readKeysEndpoint, { params: {}, request, token });
    if (!answer.ok) return answer;
    const { directory, head } = answer.value;
    entries.push(...directory);
    if (directory.length === 0 || after + directory.length >= head.sequence) {
      return success({ entries, last: answer.value });
    }
  }
}

type Known = Awaited<ReturnType<typeof readKnown>>;
type Checked = { ok: true; directory: Directory } | { ok: false; why: DirectoryFault };

async function check(
  { directory, pin }: Known,
  { organisation, head }: Answer,
  entries: readonly SignedEntry[],
): Promise<Checked> {
  if (pin && pin.organisation !== organisation) return { ok: false, why: 'other-organisation' };
  const folded: Folded = directory
    ? await continueDirectory<CryptoKey>(crypto, directory, entries)
    : await foldDirectory<CryptoKey>(crypto, organisation, entries, pin);
  if (!folded.ok) return { ok: false, why: folded.why };
  const { sequence, hash } = folded.directory.head;
  if (head.sequence < sequence) return { ok: false, why: 'rollback' };
  if (head.sequence > sequence) return { ok: false, why: 'gap' };
  return head.hash === hash ? folded : { ok: false, why: 'fork' };
}
