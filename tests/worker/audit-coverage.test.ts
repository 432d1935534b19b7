import { expect, test } from 'vitest';
import { registerDevice } from '../../shared/api/keys.ts';
import { endpoints } from '../../shared/api/registry.ts';
import { type AuditAction, auditActions } from '../../shared/audit/actions.ts';
import { rowsOf } from './rights/row.ts';
import { table } from './rights/table.ts';
import { newDeviceKeys, newThings } from './rights/things.ts';
import { testApi } from './support/api.ts';
import { rows } from './support/rows.ts';

/** Endpoints that leave no row, each with the reason. Whatever else is asked is in the log. */
const silent: Readonly<Record<string, string>> = {
  'read-sign-in': 'nobody has said who they are yet, and it says what the organisation is called',
  'start-sign-in': 'nobody has said who they are yet',
  'finish-sign-in': 'the session that follows is logged; who does not get in is nobody we know',
  'read-session': 'who one is oneself',
  'read-organisation': 'what the organisation set, the same for everyone',
  'read-teams': 'the names of the teams',
  'list-sessions': 'where one is signed in oneself',
  'read-devices': 'which browsers one has oneself',
  'read-keys': 'every browser asks every few minutes; it gets what only that browser can open',
  'register-device': 'asked here for a browser that is known; a new one leaves a row, as below',
  'download-package': 'asked here without a ticket; a download leaves a row, as its own test shows',
  'list-research-releases': 'asked here without a token; its own test looks at the log',
  'download-research-package': 'asked here without a token; a download leaves a row, as its own test shows',
  'list-research-tokens': 'one’s own tokens, which tell nothing of data',
  'read-team-feedback': 'counts of one’s own team, without cases',
  'read-measure-course': 'counts of one’s own team, without cases',
  'read-teams-beside': 'counts without people or cases; small numbers are hidden',
  'read-team-doubts': 'codes about figures of one’s own team, without cases',
  'read-doubts': 'codes about figures, without people or cases',
  'read-conversation': 'counts of one’s own team, without cases',
  'read-team-week': 'counts of one’s own team, without cases',
  'read-area-picture': 'counts of one’s own team, and texts that only its own devices open',
  'read-area-figures': 'published figures about areas, without people or cases',
  'report-prompts': 'the case was read for it, which is logged; who saw a reminder is kept nowhere',
  'read-prompt-course': 'counts without people or cases',
  'read-held-meetings': 'the days on which teams met, and nothing of what was said',
  'read-competence': 'counts of one’s own team, of rounds that ended',
  'find-deleted-cases': 'a browser asks twice a day what it should forget; it hears of no case that is there',
  'read-studies': 'plans without people or cases',
  'read-study': 'a plan without cases; every change to it is logged',
  'work-on-release': 'a step that the clock would take too; what it comes to is logged when it is made',
  'report-recipe-health': 'kept without who said it',
  'read-recipe-health': 'counts without people or cases',
};

const api = testApi();
const things = await newThings(api, { id: 'test', name: 'Testgemeente' });

interface Logged {
  action: AuditAction;
  role: string;
  client: string;
}

const since = (id: number, memberId: string) =>
  rows<Logged>('SELECT action, role, client FROM audit_event WHERE id > ? AND member_id = ?', id, memberId);

const lastId = async () => (await rows<{ id: number }>('SELECT max(id) AS id FROM audit_event'))[0]?.id ?? 0;

const asked = endpoints.flatMap((endpoint) =>
  rowsOf(table[endpoint.id]).flatMap((row) => row.roles.map((role) => ({ endpoint, row, role }))),
);

test.each(asked)('$endpoint.id by a $role', async ({ endpoint, row, role }) => {
  const { id } = things.people[role];
  const request = await row.ask(things, role);
  const token = await api.signIn(id);
  const before = await lastId();
  const answer = await api.call(endpoint, { ...request, token } as Parameters<typeof api.call>[1]);
  expect(answer.status).toBe(200);
  const logged = await since(before, id);
  expect(logged.length > 0).toBe(silent[endpoint.id] === undefined);
  for (const { action, ...who } of logged) {
    expect(Object.keys(auditActions)).toContain(action);
    expect(who).toEqual({ role, client: 'extension' });
  }
});

test('a browser that was not known leaves a row', async () => {
  const { id, signingKey, agreementKey } = await newDeviceKeys();
  const token = await api.signIn(things.people.coach.id);
  const before = await lastId();
  const input = { id, kind: 'browser', label: 'Browser', signingKey, agreementKey } as const;
  expect((await api.call(registerDevice, { input, token })).status).toBe(200);
  expect(await since(before, things.people.coach.id)).toMatchObject([{ action: 'device-registered' }]);
});

test('signing in leaves a row', async () => {
  const before = await lastId();
  await api.signIn(things.people.coach.id);
  expect(await since(before, things.people.coach.id)).toMatchObject([
    { action: 'signed-in', client: 'extension' },
  ]);
});

test('every endpoint was asked, or leaves no row for a reason', () => {
  const looked = new Set([...asked.map(({ endpoint }) => endpoint.id), ...Object.keys(silent), 'sign-in']);
  expect(endpoints.map(({ id }) => id).filter((id) => !looked.has(id))).toEqual([]);
  const ids = endpoints.map(({ id }) => id);
  expect(Object.keys(silent).filter((id) => !ids.includes(id))).toEqual([]);
});
