import { beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { endpoints } from '../../shared/api/registry.ts';
import { readSession } from '../../shared/api/sign-in.ts';
import { type Role, roles } from '../../shared/domain/roles.ts';
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from '../../worker/services/sessions/limits.ts';
import { sha256 } from '../../worker/services/sha-256.ts';
import { type Call, testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
let home: string;
let elsewhere: string;
let caseTag: string;

/** A good request to every endpoint, for team `home`, and how someone of another team is refused. */
interface Example {
  call: (token: string | undefined) => Call<Endpoint> | Promise<Call<Endpoint>>;
  /** `mixed`: the answer itself says of each entry what happened. `own`: it gives one's own things to everyone. */
  fromElsewhere: 'wrong-team' | 'mixed' | 'own';
}

function example(fromElsewhere: Example['fromElsewhere'], call: Example['call']): Example {
  return { call, fromElsewhere };
}

const entry = () => submission({ form: 'case-opened', caseTag, teamId: home });
const examples: Record<string, Example> = {
  'read-sign-in': example('own', () => ({})),
  'start-sign-in': example('own', () => ({})),
  'finish-sign-in': example('own', () => ({})),
  'sign-in': example('own', () => ({})),
  'read-session': example('own', () => ({})),
  'sign-out': example('own', () => ({})),
  'list-sessions': example('own', () => ({})),
  'end-session': example('own', async (token) => ({ params: { session: await sessionIdOf(token) } })),
  'end-sessions': example('own', () => ({})),
  'list-member-sessions': example('own', async () => ({ params: { member: await newMember(api, [], []) } })),
  'end-member-sessions': example('own', async () => ({ params: { member: await newMember(api, [], []) } })),
  'read-case': example('wrong-team', () => ({ input: { caseTag } })),
  'file-entry': example('wrong-team', () => {
    const input = entry();
    return { input, params: { id: input.id } };
  }),
  'file-entries': example('mixed', () => ({ input: { entries: [entry()] } })),
  'read-due-list': example('wrong-team', () => ({ input: { scope: 'team', team: home } })),
  'read-team-feedback': example('wrong-team', () => ({ params: { team: home } })),
};

async function callFor(endpoint: Endpoint, token?: string): Promise<Call<Endpoint>> {
  const found = examples[endpoint.id];
  if (!found) throw new Error(`no example for ${endpoint.id}`);
  return { input: {}, ...(await found.call(token)), token };
}

async function sessionIdOf(token = ''): Promise<string> {
  const found = await rows<{ id: string }>(
    'SELECT id FROM session WHERE token_hash = ?',
    await sha256(crypto, token),
  );
  return found[0]?.id ?? 'none';
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

const guarded = endpoints.filter(({ id, roles: wanted }) => wanted !== 'anyone' && id in examples);

describe.each(guarded)('$id', (endpoint) => {
  test('refuses who is not signed in', async () => {
    for (const token of [undefined, 'x', '0'.repeat(64)]) {
      const answer = await api.call(endpoint, await callFor(endpoint, token));
      expect([answer.status, answer.error.code]).toEqual([401, 'not-signed-in']);
    }
  });

  test('refuses a token in the hands of who has not its key', async () => {
    const { token } = await newPractitioner(api, home);
    const answer = await api.call(endpoint, { ...(await callFor(endpoint, token)), keyOf: 'somebody else' });
    expect([answer.status, answer.error.code]).toEqual([401, 'not-signed-in']);
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
      const answer = await api.call(endpoint, await callFor(endpoint, token));
      expect([answer.status, answer.error.code]).toEqual([401, 'session-expired']);
    }
    api.clock.at = startedAt;
  });

  test('refuses every role that it does not name', async () => {
    const allowed = allowedRoles(endpoint);
    const others = roles.filter((role) => !allowed.includes(role));
    for (const role of others) {
      const token = await api.signIn(await newMember(api, [role], [home]));
      const answer = await api.call(endpoint, await callFor(endpoint, token));
      expect([role, answer.status, answer.error.code]).toEqual([role, 403, 'not-allowed']);
    }
    const token = await api.signIn(await newMember(api, [], [home]));
    expect((await api.call(endpoint, await callFor(endpoint, token))).status).toBe(
      endpoint.roles === 'signed-in' ? 200 : 403,
    );
  });

  test('answers every role that it names', async () => {
    for (const role of allowedRoles(endpoint)) {
      const token = await api.signIn(await newMember(api, [role], [home]));
      const answer = await api.call(endpoint, await callFor(endpoint, token));
      expect([role, answer.status]).toEqual([role, 200]);
      expect(answer.ok).toBeDefined();
    }
  });

  test('gives someone of another team nothing of this team', async () => {
    const [role = 'practitioner'] = allowedRoles(endpoint);
    const token = await api.signIn(await newMember(api, [role], [elsewhere]));
    const answer = await api.call(endpoint, await callFor(endpoint, token));
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
