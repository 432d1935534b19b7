import type { RequestOf } from '../../../shared/api/endpoint.ts';
import {
  endMemberSessions,
  endSession,
  endSessions,
  listMemberSessions,
  listSessions,
} from '../../../shared/api/sessions.ts';
import type { startSignIn } from '../../../shared/api/sign-in.ts';
import type { IdentityProvider } from '../../../worker/identity/provider.ts';
import { attemptOf, finishSignIn } from '../../../worker/services/sessions/finish-sign-in.ts';
import { startSignIn as start } from '../../../worker/services/sessions/start-sign-in.ts';
import type { TestApi } from './api.ts';
import { newMember } from './people.ts';

/** Everything about signing in and sessions that touches the database, once. */
export async function useSessions(api: TestApi, team: string): Promise<void> {
  await comeIn(api, team);
  const administrator = await api.signIn(await newMember(api, ['administrator'], []));
  const member = await newMember(api, ['practitioner'], [team]);
  const token = await api.signIn(member);
  const { sessions } = (await api.call(listSessions, { token })).ok;
  await api.call(endSession, { params: { session: sessions[0]?.id ?? '' }, token });
  await api.call(endSessions, { token: await api.signIn(member) });
  await api.call(listMemberSessions, { params: { member }, token: administrator });
  await api.call(endMemberSessions, { params: { member }, token: administrator });
}

/** A sign-in from the start to the one-time code, at a provider that says that a member is who she is. */
async function comeIn(api: TestApi, team: string): Promise<void> {
  const { around } = api;
  const account = `${await newMember(api, ['practitioner'], [team])}@test.example`;
  let state = '';
  const provider: IdentityProvider = {
    addressFor: async (round) => {
      state = round.state;
      return new URL('https://issuer.example');
    },
    identify: async () => ({ iss: 'https://issuer.example', sub: account, preferred_username: account }),
  };
  const asked: RequestOf<typeof startSignIn> = {
    client: 'portal',
    redirectUri: 'https://client.example',
    state: 'x',
    challenge: 'x',
  };
  await start(around, provider, asked, 'browser');
  const attempt = await attemptOf(around, state, 'browser');
  const beginning = { firstAdministrator: null, organisationName: null };
  await finishSignIn(around, provider, { attempt, answer: new URLSearchParams({ state }), beginning });
}
