import type { ErrorCode } from '../../shared/domain/errors.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { joinAnswers } from '../../shared/forms/split-answers.ts';
import { openTexts } from '../../shared/privacy/seal-entry.ts';
import type { Day } from '../../shared/time/day.ts';
import { currentSession } from '../session/session.ts';
import { requestSync } from '../sync/request-sync.ts';
import { syncState } from '../sync/sync-state.ts';
import { finderIn, readKeyring } from '../vault/keyring.ts';
import { openBody } from './body.ts';
import { watchMirror } from './mirror.ts';
import { changeRecord, readRecord, readRecords, removeRecord, withOutbox } from './store.ts';

export type { OutboxStatus } from './record.ts';

/** An entry that can't be sent as it is, and why. */
export interface Attention {
  entryId: string;
  /** '' when the record is damaged beyond reading. */
  form: string;
  status: 'conflict' | 'refused';
  code: ErrorCode;
  fields: string[];
}

export interface OutboxSummary {
  /** Saved here, not yet sent. */
  waiting: number;
  /** Those among them that only a colleague who worked in this browser can send, by signing in. */
  ofOthers: number;
  attention: Attention[];
  /** What stood in the way at the last attempt, while something waits. */
  lastError: ErrorCode | null;
}

/** How the outbox stands. Never says that all is well when it can't be read. */
export async function outboxSummary(): Promise<OutboxSummary> {
  return summarise().catch(() => ({ waiting: 0, ofOthers: 0, attention: [unreadable('')], lastError: null }));
}

async function summarise(): Promise<OutboxSummary> {
  const [{ records, damaged }, state, session] = await Promise.all([
    readRecords(),
    syncState.read(),
    currentSession(),
  ]);
  const waiting = records.filter(({ status }) => status === 'waiting');
  const attention = records.flatMap(({ entryId, form, status, code, fields }): Attention[] =>
    status === 'conflict' || status === 'refused'
      ? [{ entryId, form, status, code: code ?? 'unexpected', fields }]
      : [],
  );
  return {
    waiting: waiting.length,
    ofOthers: waiting.filter(({ authorId }) => session !== null && authorId !== session.member.id).length,
    attention: [...attention, ...damaged.map(unreadable)],
    lastError: waiting.length > 0 ? (state?.lastError ?? null) : null,
  };
}

function unreadable(entryId: string): Attention {
  return { entryId, form: '', status: 'refused', code: 'unexpected', fields: [] };
}

/** Calls back with how the outbox stands, each time that changed. Returns the function that ends it. */
export function watchOutbox(changed: (summary: OutboxSummary) => void): () => void {
  let last = Promise.resolve();
  const tell = () => {
    last = last.then(outboxSummary).then(changed);
  };
  const endings = [watchMirror(tell), syncState.watch(tell)];
  return () => {
    for (const end of endings) end();
  };
}

/** What was saved, in clear, for starting a new draft from an entry that was refused. Null when it does not open. */
export async function readSavedEntry(
  entryId: string,
): Promise<{ form: string; formVersion: number; happenedOn: Day; answers: Answers } | null> {
  const [record, keyring] = await Promise.all([readRecord(entryId), readKeyring()]);
  const entry = record && (await openBody(keyring, record));
  if (!entry || typeof entry === 'string') return null;
  const form = findForm(entry.form, entry.formVersion);
  if (!form) return null;
  const about = { id: entry.id, caseTag: entry.caseTag, form };
  const texts = await openTexts(crypto, finderIn(keyring), about, entry.sealed);
  const answers = joinAnswers(form, entry.answers, texts);
  return { form: form.id, formVersion: form.version, happenedOn: entry.happenedOn, answers };
}

/** Throws away an entry that was refused, is in conflict or is damaged. One that waits or was sent stays. */
export async function discardRefused(entryId: string): Promise<void> {
  await withOutbox(async () => {
    const status = (await readRecord(entryId))?.status;
    if (status !== 'waiting' && status !== 'acknowledged') await removeRecord(entryId);
  });
}

/**
 * Throws away what was saved before an instant and then refused, and nobody did anything about since. What waits to be
 * sent is never thrown away.
 */
export async function discardRefusedBefore(instantAt: number): Promise<void> {
  const { records } = await readRecords();
  for (const { entryId, savedAt } of records) if (savedAt < instantAt) await discardRefused(entryId);
}

/** Sends now, also what was refused: what stood in its way may have been taken away. Resolves after the attempt. */
export async function retryNow(): Promise<void> {
  const { records } = await readRecords();
  for (const { entryId } of records.filter(({ status }) => status === 'refused')) {
    await changeRecord(entryId, ({ status }) =>
      status === 'refused' ? { status: 'waiting', code: null, fields: [] } : null,
    );
  }
  await requestSync();
}
