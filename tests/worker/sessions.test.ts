import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { readSession, readSignIn, signIn, signOut } from '../../shared/api/sign-in.ts';
import worker from '../../worker/index.ts';
import { toHex } from '../../worker/services/bytes.ts';
import { IDLE_LIMIT, TOUCH_AFTER } from '../../worker/services/sessions/limits.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp, unique } from './support/people.ts';
import { rows } from './support/rows.ts';
import { newCaseTag } from './support/submissions.ts';

const api = testApi();
await setUp(api);
const home = await newTeam(api);
const caseTag = newCaseTag();

describe('signing in', () => {
  test('shows the demo personas and starts a session as one of them', async () => {
    const id = await newMember(api, ['coach'], [home]);
    const shown = (await api.call(readSignIn, { input: {} })).ok;
    expect(shown.organisation).toBe('Testgemeente');
    expect(shown.personas).toContainEqual({
      id,
      name: id,
      roles: ['coach'],
      teams: [{ id: home, name: home }],
    });
    const { token, member, expiresAt } = (await api.call(signIn, { input: { persona: id } })).ok;
    expect(member.teams).toEqual([{ id: home, name: home }]);
    expect((await api.call(readSession, { input: {}, token })).ok).toEqual({ member, expiresAt });
  });

  test('keeps no token, only its hash', async () => {
    const { token } = await newPractitioner(api);
    const sessions = JSON.stringify(await rows('SELECT * FROM session'));
    expect(sessions).not.toContain(token);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
    expect(sessions).toContain(toHex(new Uint8Array(digest)));
  });

  test('refuses someone whom the organisation does not know', async () => {
    const answer = await api.call(signIn, { input: { persona: unique('stranger') } });
    expect([answer.status, answer.error.code]).toEqual([403, 'not-allowed']);
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

  test.each([
    ['another origin than this machine', { origin: 'https://doelspoor.example' }],
    ['an origin that looks like this machine', { origin: 'http://127.0.0.1.example:8787' }],
    ['a deployment that does not ask for it', { bindings: { IDENTITY: 'none' } }],
  ])('demo personas do not exist for %s', async (_, options) => {
    const deployed = testApi(options);
    for (const answer of [
      await deployed.call(readSignIn, { input: {} }),
      await deployed.call(signIn, { input: { persona: await newMember(api, ['coach'], [home]) } }),
    ]) {
      expect([answer.status, answer.error]).toMatchObject([503, { code: 'unavailable' }]);
      expect(answer.text).not.toContain('member');
    }
  });
});

describe('a deployment', () => {
  test.each([
    ['CASE_SECRET', ''],
    ['CASE_SECRET', 'too short'],
    ['ORGANISATION', 'no/slug'],
    ['IDENTITY', 'everyone'],
    ['EXTENSION_ORIGINS', 'not an origin'],
  ])('with a wrong %s answers nothing and names the setting in its log', async (setting, value) => {
    const deployed = testApi({ bindings: { [setting]: value } });
    const answer = await deployed.call(readSignIn, { input: {} });
    expect([answer.status, answer.error.code]).toEqual([503, 'unavailable']);
    expect(answer.text).not.toContain(setting);
    expect(JSON.parse(deployed.log.join())).toMatchObject({ settings: [setting] });
    if (value !== '') expect(deployed.log.join()).not.toContain(value);
  });

  test('bound to another organisation’s database reads and writes nothing', async () => {
    const { id, token } = await newPractitioner(api, home);
    const deployed = testApi({ bindings: { ORGANISATION: 'another' } });
    for (const answer of [
      await deployed.call(readSignIn, { input: {} }),
      await deployed.call(signIn, { input: { persona: id } }),
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
      await worker.scheduled(controller as never, { DB: env.DB });
    } finally {
      console.log = log;
    }
    expect(await rows('SELECT 1 FROM session WHERE member_id = ?', old.id)).toEqual([]);
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'job', endpointId: 'recompute-tally', count: 0 },
      { event: 'job', endpointId: 'forget-expired-sessions' },
    ]);
    expect(id).toBeDefined();
  });
});
