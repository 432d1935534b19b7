import { describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import { readMembers, removeMember, writeMember } from '../../shared/api/members.ts';
import { readSetting, writeSetting } from '../../shared/api/settings.ts';
import { readSession } from '../../shared/api/sign-in.ts';
import { readTeams, removeTeam, writeTeam } from '../../shared/api/teams.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp, unique } from './support/people.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, newCaseTag, submission } from './support/submissions.ts';

const api = testApi();
await setUp(api);
const me = await newMember(api, ['administrator'], []);
const administrator = await api.signIn(me);

type Given = { name: string; account: string | null; roles: Role[]; teams: string[]; returns?: true };

const write = (member: string, input: Given, token = administrator) =>
  api.call(writeMember, { params: { member }, input, token });
const leave = (member: string, token = administrator) =>
  api.call(removeMember, { params: { member }, input: {}, token });
const list = async () => (await api.call(readMembers, { input: {}, token: administrator })).ok;
const find = async (id: string) => (await list()).members.find((member) => member.id === id);
const someone = (more: Partial<Given> = {}): Given => ({
  name: 'Noor',
  account: `${unique('noor')}@test.example`,
  roles: ['practitioner'],
  teams: [],
  ...more,
});

async function setAccess(source: 'claims' | 'administrator') {
  const call = { params: { kind: 'access' }, token: administrator };
  const { version: basedOn } = (await api.call(readSetting, { ...call, input: {} })).ok;
  const roles = [{ claim: 'groups', value: 'x', role: 'administrator' as const }];
  const value = { source, accountClaim: 'preferred_username', roles, teams: [] };
  expect((await api.call(writeSetting, { ...call, input: { value, basedOn } })).status).toBe(200);
}

describe('an administrator', () => {
  test('adds someone by their account, in small letters, and changes their roles and teams', async () => {
    const [id, team] = [crypto.randomUUID(), await newTeam(api)];
    const added = await write(id, someone({ account: ' Noor.B@Test.Example ', teams: [team] }));
    expect(added.ok.member).toEqual({
      id,
      name: 'Noor',
      account: 'noor.b@test.example',
      roles: ['practitioner'],
      teams: [team],
      hasSignedIn: false,
      leftAt: null,
    });
    expect(await find(id)).toEqual(added.ok.member);
    const other = await newTeam(api);
    const change = {
      name: 'Noor B.',
      account: 'noor.b@test.example',
      roles: ['coach' as const],
      teams: [other],
    };
    await write(id, change);
    expect(await find(id)).toMatchObject(change);
    const logged = await rows('SELECT member_id, record_id FROM audit_event WHERE action = ?', 'member-set');
    expect(logged).toEqual([
      { member_id: me, record_id: id },
      { member_id: me, record_id: id },
    ]);
  });

  test('hears which field is wrong', async () => {
    const taken = someone();
    await write(crypto.randomUUID(), taken);
    const wrong: [string, Given, string, string][] = [
      ['not-an-id', someone(), 'invalid-input', 'member'],
      [crypto.randomUUID(), someone({ teams: ['nowhere'] }), 'invalid-input', 'teams'],
      [crypto.randomUUID(), someone({ name: '  ' }), 'invalid-input', 'name'],
      [crypto.randomUUID(), someone({ roles: ['coach', 'coach'] }), 'invalid-input', 'roles'],
      [crypto.randomUUID(), taken, 'conflict', 'account'],
    ];
    const before = await list();
    for (const [id, given, code, field] of wrong) {
      const { error } = await write(id, given);
      expect([error.code, error.fields]).toEqual([code, [field]]);
    }
    expect(await list()).toEqual(before);
  });

  test('changes what someone may do from the next request on', async () => {
    const practitioner = await newPractitioner(api);
    const asSomeone = async () =>
      (await api.call(readSession, { input: {}, token: practitioner.token })).ok.member;
    expect((await asSomeone()).roles).toEqual(['practitioner']);
    await write(practitioner.id, someone({ roles: ['coach'], teams: [] }));
    expect(await asSomeone()).toMatchObject({ roles: ['coach'], teams: [] });
  });

  test('never takes the role from themselves, and somebody always has it', async () => {
    const self = { name: 'Me', account: null, roles: ['coach' as const], teams: [] };
    expect((await write(me, self)).error.code).toBe('last-administrator');
    expect((await leave(me)).error.code).toBe('last-administrator');

    const secondId = await newMember(api, ['administrator'], []);
    const second = await api.signIn(secondId);
    const answers = await Promise.all([write(secondId, self), write(me, { ...self, name: 'You' }, second)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const left = (await rows<{ roles: string }>('SELECT roles FROM member WHERE left_at IS NULL')).filter(
      ({ roles }) => roles.includes('administrator'),
    );
    expect(left).toHaveLength(1);
    await setUp(api, {
      members: [{ id: me, name: me, roles: ['administrator'], teams: [], account: `${me}@test.example` }],
    });
  });
});

describe('someone who leaves', () => {
  test('has no session, no device and no team any more, and keeps their name', async () => {
    const { id, token } = await newPractitioner(api);
    await rows(
      `INSERT INTO device (id, kind, member_id, label, signing_key, agreement_key, created_at, last_seen_at)
       VALUES ('hers', 'browser', ?, 'x', 'x', 'x', 0, 0)`,
      id,
    );
    const { member } = (await leave(id)).ok;
    expect(member).toMatchObject({ id, name: id, teams: [], leftAt: api.clock.at });
    expect(await find(id)).toEqual(member);
    expect((await api.call(readSession, { input: {}, token })).status).toBe(401);
    expect(await rows('SELECT ended_at FROM device WHERE member_id = ?', id)).toEqual([
      { ended_at: api.clock.at },
    ]);
    expect((await leave(id)).ok.member).toEqual(member);
    expect((await list()).members.at(-1)?.leftAt).not.toBeNull();
  });

  test('comes back only when somebody says so', async () => {
    const { id, team } = await newPractitioner(api);
    await leave(id);
    const given = someone({ teams: [team] });
    const refused = await write(id, given);
    expect([refused.error.code, refused.error.fields]).toEqual(['conflict', ['returns']]);
    expect((await write(id, { ...given, returns: true })).ok.member).toMatchObject({
      teams: [team],
      leftAt: null,
    });
    expect(await api.signIn(id)).toEqual(expect.any(String));
  });

  test('must be someone', async () => {
    expect((await leave(crypto.randomUUID())).status).toBe(404);
  });
});

describe('where the identity provider decides', () => {
  test('nobody is added or changed by hand, but someone can leave and come back', async () => {
    const { id, team } = await newPractitioner(api);
    await setAccess('claims');
    expect((await list()).source).toBe('claims');
    expect((await write(crypto.randomUUID(), someone())).error.code).toBe('managed-elsewhere');
    const known = await find(id);
    const same = { name: id, account: known?.account ?? null, roles: ['practitioner' as const] };
    const changed = await write(id, { ...same, roles: ['administrator'], teams: [team] });
    expect([changed.error.code, changed.error.fields]).toEqual(['managed-elsewhere', ['roles']]);
    await leave(id);
    expect((await write(id, { ...same, teams: [], returns: true })).ok.member.leftAt).toBeNull();
    await setAccess('administrator');
  });
});

describe('a team', () => {
  const call = { token: administrator };
  const remove = (team: string) => api.call(removeTeam, { ...call, params: { team }, input: {} });
  const names = async () => (await api.call(readTeams, { ...call, input: {} })).ok.teams;

  test('is added, renamed and, as long as nothing came of it, removed', async () => {
    const team = unique('new-team');
    const put = (name: string) => api.call(writeTeam, { ...call, params: { team }, input: { name } });
    expect((await put('Noord')).ok).toEqual({ team: { id: team, name: 'Noord' } });
    await put('Noordwest');
    expect(await names()).toContainEqual({ id: team, name: 'Noordwest' });
    const { id } = await newPractitioner(api, team);
    await setUp(api, { teams: [{ id: team, name: 'Noordwest' }] });
    expect((await remove(team)).status).toBe(200);
    expect((await find(id))?.teams).toEqual([]);
    expect((await remove(team)).status).toBe(404);
  });

  test('stays when it has a case, opened or not', async () => {
    for (const form of ['case-opened', 'goal'] as const) {
      const { team, token } = await newPractitioner(api);
      const answers = form === 'goal' ? {} : { answers: CASE_OPENED };
      const input = submission({ form, caseTag: newCaseTag(), teamId: team, ...answers });
      await api.call(fileEntry, { input, params: { id: input.id }, token });
      expect((await remove(team)).error.code).toBe('in-use');
      expect(await names()).toContainEqual({ id: team, name: team });
    }
  });

  test('has an id that can stand in an address', async () => {
    const answer = await api.call(writeTeam, { ...call, params: { team: 'a%20b' }, input: { name: 'x' } });
    expect(answer.error.fields).toEqual(['team']);
  });
});
