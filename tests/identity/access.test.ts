import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AccessSetting } from '../../shared/settings/access.ts';
import { newClient } from './support/client.ts';
import { type IdentityApi, signedIn, startIdentityApi, windowOf } from './support/identity-api.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';

// Building and starting the API takes as long as it takes.
vi.setConfig({ hookTimeout: 120_000 });

const GROUP_WEST = '6a2f0d52-0e8b-4a53-9f0f-0a6f3a1d9c11';
const GROUP_NORTH = '0b1e7f1c-7a64-4a6c-8f43-3b7b2b1f7d22';
const byClaims: AccessSetting = {
  source: 'claims',
  accountClaim: 'preferred_username',
  roles: [
    { claim: 'roles', value: 'Doelspoor.Gezinswerker', role: 'practitioner' },
    { claim: 'roles', value: 'Doelspoor.Teamcoach', role: 'coach' },
    { claim: 'roles', value: 'Doelspoor.Beheerder', role: 'administrator' },
    { claim: 'realm_access.roles', value: 'coach', role: 'coach' },
  ],
  teams: [
    { claim: 'groups', value: GROUP_WEST, teamId: 'west' },
    { claim: 'groups', value: GROUP_NORTH, teamId: 'noord' },
    { claim: 'groups', value: 'gone', teamId: 'no-such-team' },
    { claim: 'https://aa.example/team', value: 'west', teamId: 'west' },
  ],
};
const teams = [
  { id: 'west', name: 'West' },
  { id: 'noord', name: 'Noord' },
];

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());

const errorFor = async (api: IdentityApi) => (await windowOf(await newClient(api, 'extension'))).error;
const memberFor = async (api: IdentityApi) => {
  const { body } = await (await signedIn(api)).ask('GET', '/api/session');
  return (body as { member: { id: string; name: string; roles: string[]; teams: { id: string }[] } }).member;
};
const asWorker = { roles: ['Doelspoor.Gezinswerker'], groups: [GROUP_WEST] };

describe('roles and teams by what the provider says', () => {
  let api: IdentityApi;
  beforeAll(async () => {
    api = await startIdentityApi({ issuer });
    await api.setUp({ teams, access: byClaims });
  });
  afterAll(() => api.stop());

  it('follow app roles and the ids of groups, and know no other group', async () => {
    issuer.honest({ sub: '1', preferred_username: 'A@aa.example', name: 'Anouk', ...asWorker });
    issuer.behaviour.claims.groups = [GROUP_WEST, 'gone', 'all staff'];
    expect(await memberFor(api)).toMatchObject({
      name: 'Anouk',
      roles: ['practitioner'],
      teams: [{ id: 'west' }],
    });
    expect(await api.rows('SELECT account FROM member')).toEqual([{ account: 'a@aa.example' }]);
  });

  it.each([
    ['one text instead of a list', { roles: 'Doelspoor.Teamcoach', groups: GROUP_NORTH }, 'noord'],
    ['a list inside an object', { realm_access: { roles: ['coach'] }, groups: [GROUP_NORTH] }, 'noord'],
    [
      'a claim whose name is an address',
      { roles: ['Doelspoor.Teamcoach'], 'https://aa.example/team': 'west' },
      'west',
    ],
  ])('are read from %s', async (what, claims, team) => {
    issuer.honest({ sub: what, preferred_username: `${team}@aa.example`, ...claims });
    expect(await memberFor(api)).toMatchObject({ roles: ['coach'], teams: [{ id: team }] });
  });

  it('of a person in two teams with two roles are all of them', async () => {
    issuer.honest({ sub: '2', ...asWorker, groups: [GROUP_WEST, GROUP_NORTH] });
    issuer.behaviour.claims.roles = ['Doelspoor.Teamcoach', 'Doelspoor.Gezinswerker'];
    const member = await memberFor(api);
    expect(member.roles.sort()).toEqual(['coach', 'practitioner']);
    expect(member.teams.map(({ id }) => id).sort()).toEqual(['noord', 'west']);
  });

  it.each([
    ['no role', { groups: [GROUP_WEST] }],
    ['a role without a team', { roles: ['Doelspoor.Gezinswerker'] }],
    ['a role and an unknown group', { roles: ['Doelspoor.Gezinswerker'], groups: ['gone', 'other'] }],
    ['a role that is almost one', { roles: ['doelspoor.gezinswerker'], groups: [GROUP_WEST] }],
    ['roles in a shape that nobody agreed on', { roles: [{ value: 'Doelspoor.Gezinswerker' }], groups: 7 }],
    [
      'a role under a name that every object has',
      { roles: undefined, constructor: 'x', groups: [GROUP_WEST] },
    ],
  ])('let nobody in with %s', async (what, claims) => {
    issuer.honest({ sub: what, ...claims });
    expect(await errorFor(api)).toBe('no-role');
    expect(await api.rows('SELECT id FROM member WHERE subject = ?', what)).toEqual([]);
  });

  it('become exactly what the provider says now, for sessions that go on as well', async () => {
    issuer.honest({ sub: '3', ...asWorker });
    const before = await signedIn(api);
    issuer.honest({ sub: '3', ...asWorker, groups: [GROUP_NORTH] });
    await signedIn(api);
    const { body } = await before.ask('GET', '/api/session');
    expect(body).toMatchObject({ member: { teams: [{ id: 'noord' }] } });
  });

  it('that are taken away end what someone had: sessions, role and team', async () => {
    issuer.honest({ sub: '4', ...asWorker });
    const before = await signedIn(api);
    issuer.honest({ sub: '4' });
    expect(await errorFor(api)).toBe('no-role');
    expect((await before.ask('GET', '/api/session')).code).toBe('not-signed-in');
    expect(
      await api.rows(
        "SELECT m.roles, t.team_id FROM member AS m LEFT JOIN member_team AS t ON t.member_id = m.id WHERE m.subject = '4'",
      ),
    ).toEqual([{ roles: '[]', team_id: null }]);
  });

  it.each([
    ['names them elsewhere', { _claim_names: { groups: 'src1' }, _claim_sources: { src1: {} } }],
    ['says only that there are', { hasgroups: true }],
  ])('are not guessed when the provider left groups out and %s', async (_, left) => {
    issuer.honest({ sub: '5', ...asWorker });
    const before = await signedIn(api);
    issuer.honest({ sub: '5', roles: asWorker.roles, ...left });
    expect(await errorFor(api)).toBe('too-many-groups');
    expect((await before.ask('GET', '/api/session')).status).toBe(200);
  });

  it('do not bring back who left', async () => {
    issuer.honest({ sub: '6', ...asWorker });
    const before = await signedIn(api);
    await api.db.prepare("UPDATE member SET left_at = 1 WHERE subject = '6'").run();
    expect((await before.ask('GET', '/api/session')).code).toBe('not-signed-in');
    expect(await errorFor(api)).toBe('unknown-account');
    expect(await api.rows("SELECT left_at FROM member WHERE subject = '6'")).toEqual([{ left_at: 1 }]);
  });

  it('of an account that went to somebody else are that person’s alone', async () => {
    issuer.honest({ sub: '7', preferred_username: 'post@aa.example', ...asWorker });
    const first = await memberFor(api);
    issuer.honest({ sub: '8', preferred_username: 'post@aa.example', ...asWorker, groups: [GROUP_NORTH] });
    const second = await memberFor(api);
    expect(second.id).not.toBe(first.id);
    expect(await api.rows('SELECT account FROM member WHERE id = ?', first.id)).toEqual([{ account: null }]);
  });
});

describe('roles and teams by the administrator', () => {
  let api: IdentityApi;
  beforeAll(async () => {
    api = await startIdentityApi({ issuer });
    const worker = { roles: ['practitioner'], teams: ['west'] } as const;
    await api.setUp({
      teams,
      members: [
        { id: 'anouk', name: 'Anouk van West', account: 'anouk@aa.example', ...worker },
        { id: 'bilal', name: 'Bilal', account: 'bilal@aa.example', roles: [], teams: ['west'] },
      ],
    });
  });
  afterAll(() => api.stop());

  it('hold whatever the provider says, and so does the name', async () => {
    issuer.honest({ sub: 'a', preferred_username: 'Anouk@AA.example', name: 'A. Jansen', roles: ['x'] });
    expect(await memberFor(api)).toMatchObject({
      id: 'anouk',
      name: 'Anouk van West',
      roles: ['practitioner'],
      teams: [{ id: 'west' }],
    });
  });

  it('are hers alone from the first time on: the account in other hands brings nothing', async () => {
    issuer.honest({ sub: 'another person', preferred_username: 'anouk@aa.example' });
    expect(await errorFor(api)).toBe('unknown-account');
    issuer.honest({ sub: 'a', preferred_username: 'a.jansen@aa.example' });
    expect((await memberFor(api)).id).toBe('anouk');
  });

  it('are none for who was not added, nor for who was given no role', async () => {
    issuer.honest({ sub: 's', preferred_username: 'stranger@aa.example' });
    expect(await errorFor(api)).toBe('unknown-account');
    issuer.honest({ sub: 'b', preferred_username: 'bilal@aa.example' });
    expect(await errorFor(api)).toBe('no-role');
  });

  it('are found by account only when there is one', async () => {
    issuer.honest({ sub: 'n' });
    expect(await errorFor(api)).toBe('unknown-account');
    issuer.honest({ sub: 'n', preferred_username: ['', 'anouk@aa.example'] });
    expect(await errorFor(api)).toBe('unknown-account');
  });
});

describe('the first administrator', () => {
  let api: IdentityApi;
  beforeAll(async () => {
    const vars = { FIRST_ADMINISTRATOR: 'Beheer@AA.example', ORGANISATION_NAME: 'Gemeente Aa' };
    api = await startIdentityApi({ issuer, vars });
  });
  afterAll(() => api.stop());

  it('opens an empty database, and nobody else does', async () => {
    issuer.honest({ sub: 'x', preferred_username: 'somebody@aa.example' });
    expect(await errorFor(api)).toBe('unavailable');
    expect(await api.rows('SELECT * FROM organisation')).toEqual([]);
    const client = await newClient(api, 'portal');
    expect((await client.ask('GET', '/api/sign-in')).body).toMatchObject({ organisation: 'Gemeente Aa' });

    issuer.honest({ sub: 'admin', preferred_username: 'beheer@aa.example', name: 'Beheer' });
    expect(await memberFor(api)).toMatchObject({ roles: ['administrator'], teams: [] });
    expect(await api.rows('SELECT name FROM organisation')).toEqual([{ name: 'Gemeente Aa' }]);
  });

  it('is that account only as long as there is no other administrator', async () => {
    await api.db.prepare("UPDATE member SET roles = '[]' WHERE subject = 'admin'").run();
    expect(await memberFor(api)).toMatchObject({ roles: ['administrator'] });
    await api.db.prepare("UPDATE member SET roles = '[]' WHERE subject = 'admin'").run();
    await api.setUp({
      organisation: { id: 'test', name: 'Gemeente Aa' },
      members: [{ id: 'other', name: 'Other', roles: ['administrator'], teams: [] }],
    });
    expect(await errorFor(api)).toBe('no-role');
  });

  it('gets in again when a mapping of claims left nobody to mend it', async () => {
    await api.db.prepare("UPDATE member SET left_at = 1 WHERE id = 'other'").run();
    await api.db
      .prepare("INSERT INTO organisation_setting (kind, version, value, set_at) VALUES ('access', 1, ?, 0)")
      .bind(JSON.stringify(byClaims))
      .run();
    for (const claims of [{}, { hasgroups: true }]) {
      issuer.honest({ sub: 'admin', preferred_username: 'beheer@aa.example', ...claims });
      expect(await memberFor(api)).toMatchObject({ roles: ['administrator'] });
    }
  });
});
