import type { EntrySubmission } from '../../shared/domain/entry.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { openBody } from '../outbox/body.ts';
import { reconcile } from '../outbox/reconcile.ts';
import { changeRecord, readRecords } from '../outbox/store.ts';
import { currentSession, type Session } from '../session/session.ts';
import { withSendableTexts } from '../texts/sendable-texts.ts';
import { readKeyring } from '../vault/keyring.ts';
import { fileBatch } from './file-batch.ts';
import { nextBatch } from './next-batch.ts';
import { clearRetry, isRetrySet, setRetry } from './retry-alarm.ts';
import { syncState } from './sync-state.ts';

const lock = 'outbox-sync';

/** These end only when someone does something: signs in, or brings the keys. */
const needsSomeone: readonly ErrorCode[] = ['not-signed-in', 'session-expired', 'not-allowed'];

/**
 * Sends what waits in the outbox, one context at a time. May be called at any moment and killed at any moment: what
 * was not acknowledged is sent again, and the API knows an entry by its id. Whoever asks while another asked already
 * and has yet to begin, need not wait: that one will see everything there is now.
 */
export async function sendWaiting(): Promise<void> {
  const { pending = [] } = await navigator.locks.query();
  if (pending.some(({ name }) => name === lock)) return;
  await navigator.locks.request(lock, async () => {
    await reconcile(Date.now());
    const { failures = 0 } = (await syncState.read()) ?? {};
    if ((await waitingIds()).length > 0) await setRetry(failures + 1);
    const problem = await sendAll();
    await concludeWith(problem, failures);
  });
}

/** For when background starts: mends the outbox, and sees to it that what waits will be sent some time. */
export async function resumeWaiting(): Promise<void> {
  await reconcile(Date.now());
  const { failures = 0, lastError = null } = (await syncState.read()) ?? {};
  if (lastError !== null && needsSomeone.includes(lastError)) return;
  if ((await waitingIds()).length > 0 && !(await isRetrySet())) await setRetry(failures);
}

/** Sends until each entry had its turn, those that were saved meanwhile too. Gives what stood in the way. */
async function sendAll(): Promise<ErrorCode | null> {
  const tried = new Set<string>();
  let failed: ErrorCode | null = null;
  for (;;) {
    const session = await currentSession();
    const { entries, problem } = await sendable(session, tried);
    const batch = nextBatch(entries);
    if (!session || batch.length === 0) return failed ?? problem;
    for (const { id } of batch) tried.add(id);
    const filing = await fileBatch(batch, session.token);
    failed = filing?.code ?? failed;
    if (filing?.isStop) return filing.code;
  }
}

/** What can be sent now: of the one who is signed in, with keys that this device has. */
async function sendable(
  session: Session | null,
  tried: ReadonlySet<string>,
): Promise<{ entries: EntrySubmission[]; problem: ErrorCode | null }> {
  const [{ records }, keyring] = await Promise.all([readRecords(), readKeyring()]);
  const entries: EntrySubmission[] = [];
  let problem: ErrorCode | null = null;
  for (const record of records) {
    if (record.status !== 'waiting' || tried.has(record.entryId)) continue;
    if (record.authorId !== session?.member.id) {
      problem ??= 'not-signed-in';
      continue;
    }
    const entry = await openBody(keyring, record);
    if (entry === 'locked') problem ??= 'not-allowed';
    else if (entry === 'damaged') await setAside(record.entryId);
    else entries.push(await withSendableTexts(entry));
  }
  return { entries, problem };
}

/** A record that does not open can't be sent. It is kept, and shown. */
async function setAside(entryId: string): Promise<void> {
  await changeRecord(entryId, () => ({ status: 'refused', code: 'unexpected', fields: [] }));
}

async function concludeWith(problem: ErrorCode | null, failures: number): Promise<void> {
  if (problem === null || (await waitingIds()).length === 0) {
    await syncState.remove();
    await clearRetry();
  } else if (needsSomeone.includes(problem)) {
    await syncState.write({ failures: 0, lastError: problem });
    await clearRetry();
  } else {
    await syncState.write({ failures: failures + 1, lastError: problem });
    await setRetry(failures + 1);
  }
}

async function waitingIds(): Promise<string[]> {
  const { records } = await readRecords();
  return records.filter(({ status }) => status === 'waiting').map(({ entryId }) => entryId);
}
