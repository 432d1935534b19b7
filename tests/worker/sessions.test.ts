import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { readSession, readSignIn, signOut } from '../../shared/api/sign-in.ts';
import { toHex } from '../../shared/privacy/hex.ts';
import worker from '../../worker/index.ts';
import { ABSOLUTE_LIMIT, IDLE_LIMIT, TOUCH_AFTER } from '../../worker/services/sessions/limits.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { newCaseTag } from './support/submissions.ts';

const api = testApi();
await setUp(api);
const home = await newTeam(api);
const caseTag = newCaseTag();

describe('signing in', () => {
  test('says whose sign-in it is, and starts a session that is told until when', async () => {
    expect((await api.call(readSignIn, { input: {} })).ok).toMatchObject({ organisation: 'Testgemeente' });
    const id = await newMember(api, ['coach'], [home]);
    const token = await api.signIn(id);
    const { member, expiresAt } = (await api.call(readSession, { input: {}, token })).ok;
    expect(member).toEqual({ id, name: id, roles: ['coach'], teams: [{ id: home, name: home }] });
    expect(expiresAt).toBe(api.clock.at + ABSOLUTE_LIMIT);
  });

  test('keeps no token, only its hash', async () => {
    const { token } = await newPractitioner(api);
    const sessions = JSON.stringify(await rows('SELECT * FROM session'));
    expect(sessions).not.toContain(token);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
    expect(sessions).toContain(toHex(new Uint8Array(digest)));
  });

  test('a session ends at signing out and leaves other sessions alone', async () => {
    const { id, token } = await newPractitioner(api);
    const other = await api.signIn(id);
    await api.call(signOut, { input: {}, token });
    expect((await api.call(readSession, { input: {}, token })).error.code).toBe('not-signed-in');
    expect((await api.call(readSession, { input: {}, token: other })).status).toBe(200);
  });

  test('a role or team taken away holds for the next request', async () => {
    const { id, token } = await newPractitioner(api, home);
    await setUp(api, { members: [{ id, name: id, roles: ['researcher'], teams: [] }] });
    expect((await api.call(readCase, { input: { caseTag }, token })).error.code).toBe('not-allowed');
  });
});

describe('a deployment', () => {
  test.each([
    ['CASE_SECRET', ''],
    ['CASE_SECRET', 'too short'],
    ['ORGANISATION', 'no/slug'],
    ['OIDC_ISSUER', 'no address'],
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_CLIENT_ID', ''],
    ['ORGANISATIONS', '{"here": {}}'],
    ['EXTENSION_ORIGINS', 'not an origin'],
  ])('with a wrong %s answers nothing and names the setting in its log', async (setting, value) => {
    const deployed = testApi({ bindings: { [setting]: value } });
    const answer = await deployed.call(readSignIn, { input: {} });
    expect([answer.status, answer.error.code]).toEqual([503, 'unavailable']);
    expect(answer.text).not.toContain(setting);
    expect(JSON.parse(deployed.log.join())).toMatchObject({ settings: [setting] });
    if (value !== '') expect(deployed.log.join()).not.toContain(value);
  });

  test('with an issuer without TLS answers on this machine and nowhere else', async () => {
    expect((await api.call(readSignIn, { input: {} })).status).toBe(200);
    for (const origin of ['https://doelspoor.example', 'http://127.0.0.1.example:8787']) {
      const deployed = testApi({ origin });
      const answer = await deployed.call(readSignIn, { input: {} });
      expect([answer.status, answer.error.code]).toEqual([503, 'unavailable']);
      expect(JSON.parse(deployed.log.join())).toMatchObject({ settings: ['OIDC_ISSUER'] });
    }
  });

  test('bound to another organisation’s database reads and writes nothing', async () => {
    const { id, token } = await newPractitioner(api, home);
    const deployed = testApi({ bindings: { ORGANISATION: 'another' } });
    await expect(deployed.signIn(id)).rejects.toThrow('503');
    for (const answer of [
      await deployed.call(readSignIn, { input: {} }),
      await deployed.call(readCase, { input: { caseTag }, token }),
    ]) {
      expect([answer.status, answer.error.code]).toEqual([503, 'unavailable']);
    }
    await expect(
      setUp(api, { organisation: { id: 'another', name: 'Andere gemeente' } }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('sessions', () => {
  test('a session in use is written down now and then, not with every request', async () => {
    const { id, token } = await newPractitioner(api);
    const lastUsed = async () => (await rows('SELECT last_used_at FROM session WHERE member_id = ?', id))[0];
    const startedAt = api.clock.at;
    const use = async (at: number) => {
      api.clock.at = at;
      await api.call(readDueList, { input: { scope: 'mine' }, token });
      return lastUsed();
    };
    expect(await use(startedAt + TOUCH_AFTER)).toEqual({ last_used_at: startedAt });
    expect(await use(startedAt + TOUCH_AFTER + 1)).toEqual({ last_used_at: startedAt + TOUCH_AFTER + 1 });
    expect(TOUCH_AFTER).toBeLessThan(IDLE_LIMIT / 10);
    api.clock.at = startedAt;
  });

  test('the hourly job forgets sessions that ended long ago, and keeps the others', async () => {
    const { id } = await newPractitioner(api);
    const old = await newPractitioner(testApi({ startsAt: '2020-01-01T00:00:00Z' }));
    const logged: string[] = [];
    const controller = { scheduledTime: 0, cron: '', noRetry() {} };
    const log = console.log;
    console.log = (line: string) => logged.push(line);
    try {
      await worker.scheduled(controller as never, {
        DB: env.DB,
        ORGANISATION: 'test',
        CASE_SECRET: 'x'.repeat(32),
      });
    } finally {
      console.log = log;
    }
    expect(await rows('SELECT 1 FROM session WHERE member_id = ?', old.id)).toEqual([]);
    expect(logged.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ event: 'job', endpointId: 'forget-expired-sessions' }),
    );
    expect(id).toBeDefined();
  });
});
