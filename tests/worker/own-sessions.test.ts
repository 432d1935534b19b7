import { describe, expect, test } from 'vitest';
import {
  endMemberSessions,
  endSession,
  endSessions,
  listMemberSessions,
  listSessions,
} from '../../shared/api/sessions.ts';
import { readSession } from '../../shared/api/sign-in.ts';
import { agentOf } from '../../worker/services/sessions/agent.ts';
import { IDLE_LIMIT } from '../../worker/services/sessions/limits.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';

const api = testApi();
await setUp(api);

const codeFor = async (token: string) => {
  const answer = await api.call(readSession, { input: {}, token });
  return answer.status === 200 ? 'goes on' : answer.error.code;
};
const sessionsOf = async (token: string) => (await api.call(listSessions, { token })).ok.sessions;

describe('someone’s own sessions', () => {
  test('are those that still hold, with the one that asks among them', async () => {
    const { id, token: old } = await newPractitioner(api);
    api.clock.at += IDLE_LIMIT;
    const earlier = await api.signIn(id);
    api.clock.at += 1000;
    const token = await api.signIn(id);
    await newPractitioner(api);
    const sessions = await sessionsOf(token);
    expect(sessions).toMatchObject([
      { isCurrent: true, client: 'extension', createdAt: api.clock.at },
      { isCurrent: false, client: 'extension', createdAt: api.clock.at - 1000 },
    ]);
    expect(JSON.stringify(sessions)).not.toContain(token);
    expect(await codeFor(old)).toBe('session-expired');
    expect((await sessionsOf(earlier)).map(({ id: one }) => one).sort()).toEqual(
      sessions.map(({ id: one }) => one).sort(),
    );
  });

  test('end one by one', async () => {
    const { id, token } = await newPractitioner(api);
    const other = await api.signIn(id);
    const session = (await sessionsOf(token)).find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect((await api.call(endSession, { params: { session }, token })).ok).toEqual({ ended: 1 });
    expect([await codeFor(token), await codeFor(other)]).toEqual(['goes on', 'not-signed-in']);
    expect((await api.call(endSession, { params: { session }, token })).error.code).toBe('not-found');
    const logged = await rows(
      "SELECT member_id, record_id, client FROM audit_event WHERE action = 'session-ended'",
    );
    expect(logged).toContainEqual({ member_id: id, record_id: session, client: 'extension' });
  });

  test('are out of reach for anyone else', async () => {
    const hers = await newPractitioner(api);
    const his = await newPractitioner(api);
    const [session] = await sessionsOf(hers.token);
    const params = { session: session?.id ?? '' };
    expect((await api.call(endSession, { params, token: his.token })).error.code).toBe('not-found');
    expect(await codeFor(hers.token)).toBe('goes on');
  });

  test('end everywhere at once, here included', async () => {
    const { id, token } = await newPractitioner(api);
    const others = [await api.signIn(id), await api.signIn(id)];
    const colleague = await newPractitioner(api);
    expect((await api.call(endSessions, { token })).ok).toEqual({ ended: 3 });
    for (const one of [token, ...others]) expect(await codeFor(one)).toBe('not-signed-in');
    expect(await codeFor(colleague.token)).toBe('goes on');
  });
});

describe('an administrator', () => {
  test('sees the sessions of a member and ends them, and says nothing of nobody', async () => {
    const administrator = await newMember(api, ['administrator'], []);
    const token = await api.signIn(administrator);
    const hers = await newPractitioner(api);
    const params = { member: hers.id };
    const { sessions } = (await api.call(listMemberSessions, { params, token })).ok;
    expect(sessions).toMatchObject([{ isCurrent: false, client: 'extension' }]);
    expect((await api.call(endMemberSessions, { params, token })).ok).toEqual({ ended: 1 });
    expect([await codeFor(hers.token), await codeFor(token)]).toEqual(['not-signed-in', 'goes on']);
    expect(
      await rows(
        "SELECT member_id, role FROM audit_event WHERE action = 'sessions-ended' AND record_id = ?",
        hers.id,
      ),
    ).toEqual([{ member_id: administrator, role: 'administrator' }]);
    for (const endpoint of [listMemberSessions, endMemberSessions]) {
      const answer = await api.call(endpoint, { params: { member: 'nobody' }, token });
      expect([answer.status, answer.error.code]).toEqual([404, 'not-found']);
    }
  });
});

describe('a browser is told from another by its name, not its version', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
  test.each([
    [`${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`, 'Chrome, Windows'],
    [
      `${windows} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.1`,
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
      'Safari, macOS',
    ],
    ['something else', ''],
    ['', ''],
  ])('%s', (userAgent, agent) => {
    expect(agentOf(userAgent)).toBe(agent);
  });
});
