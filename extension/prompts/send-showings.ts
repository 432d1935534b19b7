import { MAX_SHOWINGS, reportPrompts } from '../../shared/api/prompts.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { readRecords } from '../outbox/store.ts';
import { currentSession } from '../session/session.ts';
import { casesWithShowings, changeShowings, type OwnShowing, ownShowings } from './showings.ts';

/** Said again, the API would answer the same: it is not said again. */
const final: readonly ErrorCode[] = ['invalid-input', 'wrong-team', 'not-allowed', 'case-deleted'];

/**
 * Tells the API which reminders stood on this screen, of whoever is signed in. As well as it goes: nothing waits for
 * it, and what did not arrive is said again with the next sync. A case with entries that wait comes after those: the
 * API may not know it yet.
 */
export async function sendShowings(): Promise<void> {
  const session = await currentSession();
  if (!session) return;
  const { records } = await readRecords();
  const waiting = new Set(records.filter(({ status }) => status === 'waiting').map(({ caseTag }) => caseTag));
  for (const caseTag of await casesWithShowings()) {
    const unsent = (await ownShowings(caseTag)).filter(
      ({ isSent, memberId }) => !isSent && memberId === session.member.id,
    );
    if (waiting.has(caseTag) || unsent.length === 0) continue;
    const problem = await sendOf(caseTag, unsent.slice(0, MAX_SHOWINGS), session.token);
    if (problem !== null) return;
  }
}

/** Gives what stood in the way; null when these need not be said again. */
async function sendOf(
  caseTag: string,
  unsent: readonly OwnShowing[],
  token: string,
): Promise<ErrorCode | null> {
  const showings = unsent.map(({ id, kind, shownOn, openedOn }) => ({ id, kind, shownOn, openedOn }));
  const answer = await callApi(reportPrompts, { params: {}, request: { caseTag, showings }, token });
  if (!answer.ok && !final.includes(answer.code)) return answer.code;
  await changeShowings(caseTag, (now) =>
    now.map((one) =>
      unsent.some(({ id, openedOn }) => id === one.id && openedOn === one.openedOn)
        ? { ...one, isSent: true }
        : one,
    ),
  );
  return null;
}
