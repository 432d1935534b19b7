import { beforeAll, describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { fileEntries, fileEntry, MAX_BODY_BYTES } from '../../shared/api/entries.ts';
import { readNorms } from '../../shared/api/norms.ts';
import { endpoints } from '../../shared/api/registry.ts';
import { readSession, readSignIn, signIn, signOut } from '../../shared/api/sign-in.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { type Role, roles } from '../../shared/domain/roles.ts';
import { toHex } from '../../worker/services/bytes.ts';
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from '../../worker/services/sessions/limits.ts';
import { type Call, testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp, unique } from './support/people.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
let home: string;
let elsewhere: string;
let caseTag: string;

/** A good request to every endpoint, for team `home`, and how someone of another team is refused. */
interface Example {
  call: () => Call<Endpoint>;
  /** `mixed`: the answer itself says of each entry what happened. `own`: it gives one's own things to everyone. */
  fromElsewhere: 'wrong-team' | 'mixed' | 'own';
}

function example(fromElsewhere: Example['fromElsewhere'], call: () => Call<Endpoint>): Example {
  return { call, fromElsewhere };
}

const entry = () => submission({ form: 'case-opened', caseTag, teamId: home });
const examples: Record<string, Example> = {
  'read-sign-in': example('own', () => ({})),
  'sign-in': example('own', () => ({ input: { persona: 'nobody' } })),
  'read-session': example('own', () => ({})),
  'sign-out': example('own', () => ({})),
  'read-norms': example('own', () => ({})),
  'read-case': example('wrong-team', () => ({ input: { caseTag } })),
  'file-entry': example('wrong-team', () => {
    const input = entry();
    return { input, params: { id: input.id } };
  }),
  'file-entries': example('mixed', () => ({ input: { entries: [entry()] } })),
  'read-due-list': example('wrong-team', () => ({ input: { scope: 'team', team: home } })),
  'read-team-feedback': example('wrong-team', () => ({ params: { team: home } })),
};

function callFor(endpoint: Endpoint, token?: string): Call<Endpoint> {
  const found = examples[endpoint.id];
  if (!found) throw new Error(`no example for ${endpoint.id}`);
  return { input: {}, ...found.call(), token };
}

function allowedRoles({ roles: wanted }: Endpoint): readonly Role[] {
  return typeof wanted === 'string' ? roles : wanted;
}

beforeAll(async () => {
  await setUp(api);
  home = await newTeam(api, 'home');
  elsewhere = await newTeam(api, 'elsewhere');
  caseTag = newCaseTag();
  const { token } = await newPractitioner(api, home);
  const input = submission({ form: 'case-opened', caseTag, teamId: home, answers: CASE_OPENED });
  expect((await api.call(fileEntry, { input, params: { id: input.id }, token })).status).toBe(200);
});

test('every endpoint of the contract has its place among these refusals', () => {
  expect(Object.keys(examples).sort()).toEqual(endpoints.map(({ id }) => id).sort());
});

describe.each(endpoints.filter((endpoint) => endpoint.roles !== 'anyone'))('$id', (endpoint) => {
  test('refuses who is not signed in', async () => {
    for (const token of [undefined, 'x', '0'.repeat(64)]) {
      const answer = await api.call(endpoint, callFor(endpoint, token));
      expect([answer.status, answer.error.code]).toEqual([401, 'not-signed-in']);
    }
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
    for (const token of [idle, busy]) {
      const answer = await api.call(endpoint, callFor(endpoint, token));
      expect([answer.status, answer.error.code]).toEqual([401, 'session-expired']);
    }
    api.clock.at = startedAt;
  });

  test('refuses every role that it does not name', async () => {
    const allowed = allowedRoles(endpoint);
    const others = roles.filter((role) => !allowed.includes(role));
    for (const role of others) {
      const token = await api.signIn(await newMember(api, [role], [home]));
      const answer = await api.call(endpoint, callFor(endpoint, token));
      expect([role, answer.status, answer.error.code]).toEqual([role, 403, 'not-allowed']);
    }
    const token = await api.signIn(await newMember(api, [], [home]));
    expect((await api.call(endpoint, callFor(endpoint, token))).status).toBe(
      endpoint.roles === 'signed-in' ? 200 : 403,
    );
  });

  test('answers every role that it names', async () => {
    for (const role of allowedRoles(endpoint)) {
      const token = await api.signIn(await newMember(api, [role], [home]));
      const answer = await api.call(endpoint, callFor(endpoint, token));
      expect([role, answer.status]).toEqual([role, 200]);
      expect(answer.ok).toBeDefined();
    }
  });

  test('gives someone of another team nothing of this team', async () => {
    const { token } = await newPractitioner(api, elsewhere);
    const answer = await api.call(endpoint, callFor(endpoint, token));
    switch (examples[endpoint.id]?.fromElsewhere) {
      case 'wrong-team':
        expect([answer.status, answer.error.code]).toEqual([403, 'wrong-team']);
        break;
      case 'mixed':
        expect(answer.ok).toMatchObject({ results: [{ outcome: 'refused', code: 'wrong-team' }], cases: [] });
        break;
      default:
        expect(answer.status).toBe(200);
        expect(answer.text).not.toContain(home);
    }
  });
});

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

describe('over HTTP', () => {
  test('every answer carries the security headers and the request id of its log line', async () => {
    const known = await api.call(readSignIn, { input: {} });
    const unknown = await api.fetch('/api/nothing');
    for (const { headers } of [known, unknown]) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(api.log.some((line) => line.includes(headers.get('x-request-id') ?? 'none'))).toBe(true);
    }
    expect([unknown.status, unknown.error.code]).toEqual([404, 'not-found']);
    expect(unknown.error.requestId).toBe(unknown.headers.get('x-request-id'));
  });

  test('no other origin may read answers, unless it is an extension that was named', async () => {
    const extension = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    const named = testApi({ bindings: { EXTENSION_ORIGINS: `${extension}, moz-extension://x` } });
    const ask = (to: typeof api, origin: string, method = 'GET') =>
      to.fetch('/api/sign-in', { method, headers: { origin } });
    const allow = 'access-control-allow-origin';
    expect((await ask(api, extension)).headers.get(allow)).toBeNull();
    expect((await ask(named, 'https://elsewhere.example')).headers.get(allow)).toBeNull();
    expect((await ask(named, extension)).headers.get(allow)).toBe(extension);
    const preflight = await ask(named, extension, 'OPTIONS');
    expect([preflight.status, preflight.headers.get(allow)]).toEqual([204, extension]);
  });

  const post = (token: string, body: BodyInit, headers: Record<string, string> = {}) =>
    api.fetch('/api/entries', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      body,
    });

  test('refuses what is not JSON', async () => {
    const { token } = await newPractitioner(api, home);
    for (const answer of [
      await post(token, '{"entries": [}'),
      await post(token, ''),
      await post(token, '{"entries": []}', { 'content-type': 'text/plain' }),
    ]) {
      expect([answer.status, answer.error.code]).toEqual([400, 'not-json']);
    }
  });

  test('refuses more than a request may carry, announced or not', async () => {
    const { token } = await newPractitioner(api, home);
    const tooLong = JSON.stringify({ entries: ['x'.repeat(MAX_BODY_BYTES)] });
    const announced = await post(token, tooLong, { 'content-length': String(tooLong.length) });
    const streamed = await post(token, new Blob([tooLong]).stream());
    for (const answer of [announced, streamed]) {
      expect([answer.status, answer.error.code]).toEqual([413, 'too-large']);
    }
    const small = JSON.stringify({ entries: ['x'] });
    expect((await post(token, new Blob([small]).stream())).status).toBe(200);
  });

  test('refuses an input that the contract does not have, by field and without its content', async () => {
    const { token } = await newPractitioner(api, home);
    const long = await api.call(fileEntries, {
      input: { entries: Array.from({ length: 51 }, () => entry()) },
      token,
    });
    expect([long.status, long.error]).toMatchObject([422, { code: 'invalid-input', fields: ['entries'] }]);
    const scope = await api.fetch('/api/due?scope=everything&secret=1', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([scope.status, scope.error.fields]).toEqual([422, ['scope']]);
  });

  test('who asks too often is refused where the platform counts', async () => {
    const { token } = await newPractitioner(api, home);
    const keys: string[] = [];
    const RATE_LIMIT = {
      async limit({ key }: { key: string }) {
        keys.push(key);
        return { success: keys.length < 2 };
      },
    };
    const limited = testApi({ bindings: { RATE_LIMIT } });
    expect((await limited.call(readNorms, { input: {}, token })).ok).toEqual({
      version: 1,
      norms: defaultNorms,
    });
    const answer = await limited.call(readDueList, { input: { scope: 'mine' }, token });
    expect([answer.status, answer.error.code]).toEqual([429, 'too-many-requests']);
    expect(keys.join()).not.toContain(token);
  });
});
