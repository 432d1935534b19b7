import { errorCodes } from '../../shared/domain/errors.ts';
import * as z from '../../shared/zod.ts';
import type { CaseRef } from '../case-systems/case-number.ts';
import { watchMirror } from '../outbox/mirror.ts';
import { readRecord } from '../outbox/store.ts';
import { watchSession } from '../session/session.ts';
import { onAnnounced } from '../storage/announce.ts';
import { keysChanged } from '../vault/keyring.ts';
import { type Asked, type CaseView, type OpenHanded, readCaseView } from './case-view.ts';
import { refreshCase } from './refresh-case.ts';

export type { CaseView } from './case-view.ts';
export { refreshCase } from './refresh-case.ts';

/** Loaded for the first case that another team handed over: with it comes the cryptography of that. */
const openHanded: OpenHanded = async (...given) =>
  (await import('../hand-over/open-handed.ts')).openHandedTexts(...given);

const Outcome = z.nullable(z.enum(errorCodes));

/**
 * Calls back with the case as this device knows it, at once, and again each time that changes: when the API answered,
 * in whichever window that was asked, when something was saved here or got its answer, after signing in or enrolling.
 * Returns the function that ends it.
 */
export function watchCase(ref: CaseRef, changed: (view: CaseView) => void): () => void {
  const opened = new Map<string, Record<string, string>>();
  let asked: Asked = null;
  let caseTag = '';
  let isEnded = false;
  let last = Promise.resolve();

  /** One after the other, so that an older view never comes after a newer one. */
  function show(): Promise<void> {
    last = last.then(async () => {
      if (isEnded) return;
      const view = await readCaseView(ref, asked, opened, openHanded);
      caseTag = view.caseTag;
      if (!isEnded) changed(view);
    });
    return last;
  }

  async function startAnew(): Promise<void> {
    asked = null;
    await show();
    await refreshCase(ref);
  }

  async function heardOf(entryIds: string[]): Promise<void> {
    const records = await Promise.all(entryIds.map(readRecord));
    const ours = records.filter((record) => record === null || record.caseTag === caseTag);
    if (ours.length > 0) await show();
    if (ours.some((record) => record?.status === 'acknowledged')) await refreshCase(ref);
  }

  const endings = [
    onAnnounced('case', (id, { detail }) => {
      if (id !== caseTag) return;
      asked = { error: Outcome.safeParse(detail).data ?? null };
      void show();
    }),
    watchMirror((entryIds) => void heardOf(entryIds)),
    watchSession((session) => void (session ? startAnew() : show())),
    keysChanged.watch(() => void startAnew()),
  ];
  void startAnew();

  return () => {
    isEnded = true;
    for (const end of endings) end();
  };
}
