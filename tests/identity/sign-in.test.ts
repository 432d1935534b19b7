import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoTeams } from '../../worker/local/demo/organisation.ts';
import { demoAccess } from '../../worker/local/demo-provider/directory.ts';
import { type DemoProvider, startDemoProvider } from '../../worker/local/demo-provider/start.ts';
import { freePort } from '../e2e/support/free-port.ts';
import { userAgent } from '../support/user-agent.ts';
import { newClient, type TestClient } from './support/client.ts';
import { type IdentityApi, startIdentityApi } from './support/identity-api.ts';

// Building and starting the API takes as long as it takes.
vi.setConfig({ hookTimeout: 120_000 });

let provider: DemoProvider;
let api: IdentityApi;

beforeAll(async () => {
  const port = await freePort();
  provider = await startDemoProvider({ apiUrl: `http://127.0.0.1:${port}` });
  api = await startIdentityApi({ issuer: { ...provider, url: provider.issuer }, port });
  await api.setUp({ teams: demoTeams.map(({ id, name }) => ({ id, name })), access: demoAccess });
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
});

/** Where the window ended in which someone said at the provider who she is. */
async function windowOf(client: TestClient, persona: string | null): Promise<URLSearchParams> {
  const address = await client.startAddress();
  return new URL(await userAgent().follow(address, { persona, until: client.redirectUri })).searchParams;
}

async function signedIn(kind: TestClient['kind'], persona: string): Promise<TestClient> {
  const client = await newClient(api, kind);
  const ended = await windowOf(client, persona);
  expect(ended.get('state')).toBe(client.attempt.state);
  expect((await client.redeem(ended.get('code') ?? '')).status).toBe(200);
  return client;
}

const memberOf = async (client: TestClient) =>
  ((await client.ask('GET', '/api/session')).body as { member: object }).member;

describe('signing in at a real OpenID provider', () => {
  it.each(['extension', 'portal'] as const)('works from the %s, and says who one is here', async (kind) => {
    const client = await signedIn(kind, 'noor');
    expect(client.token === null).toBe(kind === 'portal');
    expect(await memberOf(client)).toMatchObject({
      name: expect.stringContaining('Noor'),
      roles: ['practitioner'],
      teams: [{ id: 'overvecht' }],
    });
    expect((await client.ask('DELETE', '/api/session')).status).toBe(200);
    expect((await client.ask('GET', '/api/session')).code).toBe('not-signed-in');
  });

  it('makes someone a member once, whatever she signs in with', async () => {
    for (const kind of ['extension', 'portal', 'extension'] as const) await signedIn(kind, 'samir');
    expect(await api.rows("SELECT id FROM member WHERE account LIKE 'samir@%'")).toHaveLength(1);
  });

  it('gives every role and team that the provider speaks of', async () => {
    expect(await memberOf(await signedIn('extension', 'marit'))).toMatchObject({
      roles: ['practitioner'],
      teams: expect.arrayContaining([
        expect.objectContaining({ id: 'overvecht' }),
        expect.objectContaining({ id: 'noordoost' }),
      ]),
    });
    expect(await memberOf(await signedIn('portal', 'joost'))).toMatchObject({
      roles: ['administrator'],
      teams: [],
    });
  });

  it('tells who has an account but no role where to go, and keeps nothing of him', async () => {
    const ended = await windowOf(await newClient(api, 'extension'), 'kim');
    expect([ended.get('code'), ended.get('error')]).toEqual([null, 'no-role']);
    expect(await api.rows("SELECT * FROM member WHERE account LIKE 'kim@%'")).toEqual([]);
  });

  it('can be broken off', async () => {
    const ended = await windowOf(await newClient(api, 'portal'), null);
    expect([ended.get('code'), ended.get('error')]).toEqual([null, 'sign-in-cancelled']);
  });

  it('is logged with the client it came from', async () => {
    await signedIn('portal', 'lotte');
    const logged = await api.rows(
      `SELECT e.client, e.action FROM audit_event AS e JOIN member AS m ON m.id = e.member_id
       WHERE m.account LIKE 'lotte@%' ORDER BY e.id`,
    );
    expect(logged).toEqual([
      { client: 'portal', action: 'access-changed' },
      { client: 'portal', action: 'signed-in' },
    ]);
  });
});
