import { MAX_SHOWINGS, reportPrompts } from '../../shared/api/prompts.ts';
import type { ErrorCode } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { currentSession } from '../session/session.ts';
import { casesWithShowings, changeShowings, ownShowings } from './showings.ts';

/** Said again, the API would answer the same: it is not said again. */
const final: readonly ErrorCode[] = ['invalid-input', 'wrong-team', 'not-allowed', 'case-deleted'];

/**
 * Tells the API which reminders stood on this screen, of whoever is signed in. As well as it goes: nothing waits for
 * it, and what did not arrive is said again with the next sync. It goes before the entries, since what became of a
 * reminder is worked out when an entry is filed.
 */
export async function sendShowings(): Promise<void> {
  const session = await currentSession();
  if (!session) return;
  for (const caseTag of await casesWithShowings()) {
    const unsent = (await ownShowings(caseTag))
      .filter(({ isSent, memberId }) => !isSent && memberId === session.member.id)
      .slice(0, MAX_SHOWINGS);
    if (unsent.length === 0) continue;
    const showings = unsent.map(({ id, kind, shownOn, openedOn }) => ({ id, kind, shownOn, openedOn }));
    const answer = await callApi(reportPrompts, {
      params: {},
      request: { caseTag, showings },
      token: session.token,
    });
    if (!answer.ok && !final.includes(answer.code)) {
      // A case that the API does not know yet comes with the entries that wait; anything else stops them all.
      if (answer.code === 'not-found') continue;
      return;
    }
    await changeShowings(caseTag, (now) =>
      now.map((one) =>
        unsent.some(({ id, openedOn }) => id === one.id && openedOn === one.openedOn)
          ? { ...one, isSent: true }
          : one,
      ),
    );
  }
}
