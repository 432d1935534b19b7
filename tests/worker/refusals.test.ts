import { beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../shared/api/registry.ts';
import { readSession } from '../../shared/api/sign-in.ts';
import { roles } from '../../shared/domain/roles.ts';
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from '../../worker/services/sessions/limits.ts';
import { type Call, testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';

// What is asked makes no sense anywhere: who may not ask does not hear what was wrong with the question either.

const api = testApi();
let home: string;
beforeAll(async () => {
  await setUp(api);
  home = await newTeam(api, 'home');
});

/** What scripts ask with a token of their own has tests of its own. */
const guarded = endpoints.filter(({ roles: who }) => who !== 'anyone' && who !== 'token');

test('most endpoints are for people who are signed in', () => {
  expect(guarded.length).toBeGreaterThan(endpoints.length / 2);
});

describe.each(guarded)('$id', (endpoint) => {
  const codeFor = async (call: Pick<Call<typeof endpoint>, 'token' | 'keyOf'>) => {
    const answer = await api.call(endpoint, { input: { no: 'such thing' }, ...call });
    return [answer.status, answer.error.code];
  };

  test('refuses who is not signed in', async () => {
    for (const token of [undefined, 'x', '0'.repeat(64)]) {
      expect(await codeFor({ token })).toEqual([401, 'not-signed-in']);
    }
  });

  test('refuses a token in the hands of who has not its key', async () => {
    const { token } = await newPractitioner(api, home);
    expect(await codeFor({ token, keyOf: 'somebody else' })).toEqual([401, 'not-signed-in']);
  });

  test('refuses a session that was left idle, and one that lasted too long', async () => {
    const idle = (await newPractitioner(api, home)).token;
    const busy = (await newPractitioner(api, home)).token;
    const startedAt = api.clock.at;
    for (let at = startedAt; at < startedAt + ABSOLUTE_LIMIT; at += IDLE_LIMIT - 1) {
      api.clock.at = at;
      expect((await api.call(readSession, { input: {}, token: busy })).status).toBe(200);
    }
    api.clock.at = startedAt + ABSOLUTE_LIMIT;
    for (const token of [idle, busy]) expect(await codeFor({ token })).toEqual([401, 'session-expired']);
    api.clock.at = startedAt;
  });

  test('refuses every role that it does not name', async () => {
    const others = roles.filter((role) => endpoint.roles !== 'signed-in' && !endpoint.roles.includes(role));
    for (const role of others) {
      const token = await api.signIn(await newMember(api, [role], [home]));
      expect([role, ...(await codeFor({ token }))]).toEqual([role, 403, 'not-allowed']);
    }
    const token = await api.signIn(await newMember(api, [], [home]));
    const [status] = await codeFor({ token });
    expect(status === 403).toBe(endpoint.roles !== 'signed-in');
  });
});
