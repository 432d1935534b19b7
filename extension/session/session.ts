import { endSessions } from '../../shared/api/sessions.ts';
import { signOut as signOutEndpoint } from '../../shared/api/sign-in.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { forgetSession, type Session, storedSession } from './stored-session.ts';

export type { Session } from './stored-session.ts';

/** Who is signed in, or null. */
export function currentSession(): Promise<Session | null> {
  return storedSession.read();
}

/** Goes on in another of her teams. Fails with `wrong-team` when it is not one of hers. */
export async function workInTeam(teamId: string): Promise<Result<Session>> {
  return navigator.locks.request('session', async () => {
    const session = await storedSession.read();
    if (!session) return failure('not-signed-in');
    if (!session.member.teams.some(({ id }) => id === teamId)) return failure('wrong-team');
    const changed = { ...session, teamId };
    await storedSession.write(changed);
    return success(changed);
  });
}

/** Signs out, here at once and at the API when it can be reached. */
export async function signOut(): Promise<void> {
  const session = await currentSession();
  if (!session) return;
  await callApi(signOutEndpoint, { params: {}, request: {} });
  await forgetSession(session.token);
}

/** Signs out in every browser. Fails, and changes nothing, when the API can't be reached. */
export async function signOutEverywhere(): Promise<Result<void>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const ended = await callApi(endSessions, { params: {}, request: {} });
  if (!ended.ok) return ended;
  await forgetSession(session.token);
  return success(undefined);
}

/** Calls back when someone signed in or out, or the session ended. Returns the function that ends it. */
export function watchSession(changed: (session: Session | null) => void): () => void {
  return storedSession.watch(changed);
}
