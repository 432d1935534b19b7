import { beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../shared/api/endpoint.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { endpoints } from '../../shared/api/registry.ts';
import { readSession } from '../../shared/api/sign-in.ts';
import { type Role, roles } from '../../shared/domain/roles.ts';
import { ABSOLUTE_LIMIT, IDLE_LIMIT } from '../../worker/services/sessions/limits.ts';
import { type Call, testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
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
