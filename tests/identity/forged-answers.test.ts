import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newBrowser } from '../support/browser.ts';
import { newClient, type TestClient } from './support/client.ts';
import { type IdentityApi, startIdentityApi, windowOf } from './support/identity-api.ts';
import { type Behaviour, type Issuer, inSeconds, startIssuer } from './support/issuer.ts';

// Building and starting the API takes as long as it takes.
vi.setConfig({ hookTimeout: 120_000 });

const person = { sub: 'anouk', preferred_username: 'Anouk@Test.example', name: 'Anouk' };
let issuer: Issuer;
let api: IdentityApi;
let client: TestClient;

beforeAll(async () => {
  issuer = await startIssuer();
  api = await startIdentityApi({ issuer });
  const anouk = { id: 'anouk', name: 'Anouk', roles: ['practitioner'], teams: ['west'] } as const;
  await api.setUp({
    teams: [{ id: 'west', name: 'West' }],
    members: [{ ...anouk, account: 'anouk@test.example' }],
  });
});
afterAll(async () => {
  await api.stop();
  await issuer.stop();
});
beforeEach(async () => {
  issuer.honest(person);
  client = await newClient(api, 'extension');
});

/** The address at which the provider's answer reaches the API. */
const callback = () => `${api.url}/api/sign-in/callback`;

async function codeOf(one: TestClient): Promise<string> {
  const { code, error } = await windowOf(one);
  if (code === null) throw new Error(`no code: ${error}`);
  return code;
}

describe('an honest provider', () => {
  it('brings people in', async () => {
    const { state, code } = await windowOf(client);
    expect(state).toBe(client.attempt.state);
    expect((await client.redeem(code ?? '')).body).toMatchObject({
      member: { id: 'anouk', teams: [{ id: 'west' }] },
    });
    expect((await client.ask('GET', '/api/session')).status).toBe(200);
  });
});

describe('an answer of the provider is refused', () => {
  const wrong: [string, Partial<Behaviour>][] = [
    ['signed with a key that it does not publish', { signature: 'unpublished key' }],
    ['not signed at all', { signature: 'no key' }],
    ['signed with what client and provider both know', { signature: 'client secret' }],
    ['meant for another application', { claims: { ...person, aud: 'another' } }],
    [
      'meant for more applications, on behalf of another',
      {
        claims: { ...person, aud: ['doelspoor', 'another'], azp: 'another' },
      },
    ],
    ['from another issuer', { claims: { ...person, iss: 'https://another.example' } }],
    ['with the nonce of another sign-in', { claims: { ...person, nonce: 'another' } }],
    ['without a nonce', { claims: { ...person, nonce: undefined } }],
    ['that expired', { claims: { ...person, exp: inSeconds(-120) } }],
    ['that never expires', { claims: { ...person, exp: undefined } }],
    ['that is not valid yet', { claims: { ...person, nbf: inSeconds(600) } }],
    ['about nobody', { claims: { ...person, sub: undefined } }],
    ['that came by way of another issuer', { answer: (back) => back.set('iss', 'https://another.example') }],
    ['that does not say which issuer it came from', { answer: (back) => back.delete('iss') }],
    ['with a code that it did not give', { answer: (back) => back.set('code', 'another') }],
    ['with two codes', { answer: (back) => back.append('code', 'another') }],
    ['with an ID token in the address', { answer: (back) => back.set('id_token', 'a.b.c') }],
  ];
  it.each(wrong)('%s', async (_, behaviour) => {
    issuer.behaviour = { ...issuer.behaviour, ...behaviour };
    const before = await api.rows('SELECT * FROM session');
    const ended = await windowOf(client);
    expect(ended).toEqual({ code: null, error: 'sign-in-failed', state: client.attempt.state });
    expect(await api.rows('SELECT * FROM session')).toEqual(before);
    expect(await api.rows('SELECT * FROM sign_in_attempt WHERE code_hash IS NOT NULL')).toEqual([]);
  });

  it('with the state of another sign-in in the same browser', async () => {
    const browser = newBrowser();
    const other = await newClient(api, 'portal');
    await browser.follow(await other.startAddress(), issuer.url);
    const begun = await browser.follow(await client.startAddress(), callback());
    const mixedUp = new URL(await browser.follow(await other.startAddress(), callback()));
    mixedUp.searchParams.set('state', begun.searchParams.get('state') ?? '');
    const ended = await browser.follow(mixedUp.href, client.redirectUri);
    expect(ended.searchParams.get('error')).toBe('sign-in-failed');
  });

  it('with a state that the API never gave', async () => {
    issuer.behaviour.answer = (back) => back.set('state', 'x'.repeat(43));
    await expect(windowOf(client)).rejects.toThrow('ended at /api/sign-in/callback: 400');
  });

  it('brought by a browser in which nothing began, which cannot spoil it for the other', async () => {
    const own = newBrowser();
    const back = await own.follow(await client.startAddress(), callback());
    const lured = newBrowser();
    await lured.follow(await (await newClient(api, 'portal')).startAddress(), issuer.url);
    for (const other of [newBrowser(), lured]) {
      const { status, location, text } = await other.visit(back.href);
      expect([status, location]).toEqual([400, null]);
      expect(text).toContain('Begin opnieuw');
    }
    expect((await own.follow(back.href, client.redirectUri)).searchParams.get('code')).not.toBeNull();
  });

  it('brought twice', async () => {
    const browser = newBrowser();
    const back = await browser.follow(await client.startAddress(), callback());
    expect((await browser.follow(back.href, client.redirectUri)).searchParams.get('code')).not.toBeNull();
    expect((await browser.visit(back.href)).status).toBe(400);
  });

  it('brought too late', async () => {
    const browser = newBrowser();
    const back = await browser.follow(await client.startAddress(), callback());
    await api.db.prepare('UPDATE sign_in_attempt SET expires_at = ?').bind(Date.now()).run();
    expect((await browser.visit(back.href)).status).toBe(400);
  });
});

describe('a one-time code', () => {
  it('is worth nothing to who has not the verifier of who began, nor to anyone after that', async () => {
    const thief = await newClient(api, 'extension');
    const code = await codeOf(client);
    expect((await thief.redeem(code)).code).toBe('sign-in-failed');
    expect((await client.redeem(code)).code).toBe('sign-in-failed');
  });

  it('is worth nothing the second time', async () => {
    const code = await codeOf(client);
    expect((await client.redeem(code)).status).toBe(200);
    expect((await client.redeem(code)).code).toBe('sign-in-failed');
  });

  it('is worth one session when it is shown many times at once', async () => {
    const code = await codeOf(client);
    await client.ask('GET', '/api/session');
    const said = await Promise.all(Array.from({ length: 8 }, () => client.redeem(code)));
    expect(said.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is worth nothing after a minute', async () => {
    const code = await codeOf(client);
    await api.db.prepare('UPDATE sign_in_attempt SET expires_at = ?').bind(Date.now()).run();
    expect((await client.redeem(code)).code).toBe('sign-in-failed');
  });

  it('is worth nothing when its owner left meanwhile', async () => {
    const code = await codeOf(client);
    await api.db.prepare("UPDATE member SET left_at = 1 WHERE id = 'anouk'").run();
    expect((await client.redeem(code)).code).toBe('unknown-account');
    await api.db.prepare("UPDATE member SET left_at = NULL WHERE id = 'anouk'").run();
  });

  it('is worth nothing without a proof of a key', async () => {
    const code = await codeOf(client);
    const body = JSON.stringify({ code, verifier: client.attempt.verifier });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${api.url}/api/session`, { method: 'POST', body, headers })).status).toBe(401);
  });

  it('and its token, nonce and verifier are in no table and no log', async () => {
    const browser = newBrowser();
    const asked = await browser.follow(await client.startAddress(), `${issuer.url}/authorize`);
    const back = await browser.follow(asked.href, callback());
    const ended = await browser.follow(back.href, client.redirectUri);
    const code = ended.searchParams.get('code') ?? '';
    await client.redeem(code);
    const kept = JSON.stringify([
      await api.rows('SELECT * FROM sign_in_attempt'),
      await api.rows('SELECT * FROM session'),
      await api.rows('SELECT * FROM audit_event'),
      api.log,
    ]);
    const secrets = [
      code,
      client.token ?? '',
      client.attempt.verifier,
      asked.searchParams.get('nonce') ?? '',
      asked.searchParams.get('state') ?? '',
      back.searchParams.get('code') ?? '',
      ...browser.cookies.values(),
    ];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(20);
      expect(kept).not.toContain(secret);
    }
    expect(kept).not.toContain('Anouk@Test');
  });
});

describe('who may get a code', () => {
  it.each([
    ['another site', 'extension', 'https://attacker.example/'],
    ['another extension', 'extension', `https://${'p'.repeat(32)}.chromiumapp.org/`],
    [
      'a name that ends like the extension',
      'extension',
      'https://x.abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    ],
    ['the extension without TLS', 'extension', 'http://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/'],
    [
      'a user name before the extension',
      'extension',
      'https://x@abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    ],
    ['another page of the portal', 'portal', '/portal/elsewhere'],
    ['the portal of another host', 'portal', 'https://attacker.example/portal/signed-in'],
    ['a script', 'extension', 'javascript:alert(1)'],
  ] as const)('not %s', async (_, kind, redirectUri) => {
    const absolute = redirectUri.startsWith('/') ? api.url + redirectUri : redirectUri;
    const address = new URL(await client.startAddress());
    address.searchParams.set('client', kind);
    address.searchParams.set('redirectUri', absolute);
    const { status, location, text } = await newBrowser().visit(address.href);
    expect([status, location]).toEqual([403, null]);
    expect(text).toContain('kent deze extensie nog niet');
    const query = new URLSearchParams({ redirectUri: absolute });
    expect((await client.ask('GET', `/api/sign-in?${query}`)).code).toBe('unknown-client');
  });
});

describe('when it goes wrong, the client hears why', () => {
  it('the provider is broken', async () => {
    issuer.behaviour.isBroken = true;
    expect(await windowOf(client)).toMatchObject({ error: 'provider-unavailable' });
  });

  it('the provider breaks while someone signs in', async () => {
    const browser = newBrowser();
    const back = await browser.follow(await client.startAddress(), callback());
    issuer.behaviour.isBroken = true;
    const ended = await browser.follow(back.href, client.redirectUri);
    expect(ended.searchParams.get('error')).toBe('provider-unavailable');
  });

  it.each([
    ['access_denied', 'sign-in-cancelled'],
    ['temporarily_unavailable', 'provider-unavailable'],
    ['interaction_required', 'sign-in-failed'],
  ])('the provider says %s', async (said, error) => {
    issuer.behaviour.answer = (back) => {
      back.delete('code');
      back.set('error', said);
      back.set('error_description', 'Kanarie');
    };
    expect(await windowOf(client)).toMatchObject({ code: null, error });
    expect(api.log.join()).not.toContain('Kanarie');
  });

  it('something else is at the address of the provider, which only the operator can mend', async () => {
    issuer.behaviour.calledItself = 'https://another.example';
    api.log.length = 0;
    expect(await windowOf(client)).toMatchObject({ error: 'unavailable' });
    expect(api.log.join()).toContain('OIDC_ISSUER');
  });

  it('the account is not known here', async () => {
    issuer.honest({ sub: 'stranger', preferred_username: 'stranger@test.example' });
    expect(await windowOf(client)).toMatchObject({ code: null, error: 'unknown-account' });
    expect(await api.rows("SELECT * FROM member WHERE subject = 'stranger'")).toEqual([]);
    const refusals = await api.rows("SELECT * FROM audit_event WHERE action = 'sign-in-refused'");
    expect(refusals).toMatchObject([{ record_id: '', client: 'extension' }]);
  });
});
