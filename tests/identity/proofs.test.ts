import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toBase64Url } from '../../shared/privacy/base64url.ts';
import { currentNonce, NONCE_WINDOW } from '../../worker/http/nonce.ts';
import { newClient, type TestClient } from './support/client.ts';
import { type IdentityApi, signedIn, startIdentityApi, windowOf } from './support/identity-api.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';
import { newProvingKeys } from './support/proving-keys.ts';

// Building and starting the API takes as long as it takes.
vi.setConfig({ hookTimeout: 120_000 });

let issuer: Issuer;
let api: IdentityApi;
let extension: TestClient;
let portal: TestClient;

beforeAll(async () => {
  issuer = await startIssuer();
  api = await startIdentityApi({ issuer });
  const bilal = { id: 'bilal', name: 'Bilal', roles: ['practitioner'], teams: ['west'] } as const;
  await api.setUp({
    teams: [{ id: 'west', name: 'West' }],
    members: [{ ...bilal, account: 'bilal@test.example' }],
  });
  issuer.honest({ sub: 'bilal', preferred_username: 'bilal@test.example' });
  extension = await signedIn(api, 'extension');
  portal = await signedIn(api, 'portal');
});
afterAll(async () => {
  await api.stop();
  await issuer.stop();
});

const caseTag = 'A'.repeat(22);
/** A question of each client with a body, which counts as asked when it is answered at all. */
const ask = (client: TestClient, otherwise: Parameters<TestClient['ask']>[3] = {}) =>
  client.ask('POST', '/api/cases/read', { caseTag }, otherwise);

describe.each([
  ['the extension', () => extension],
  ['the portal', () => portal],
])('a session of %s', (_, clientOf) => {
  it('is taken with its key', async () => {
    expect((await ask(clientOf())).status).toBe(200);
  });

  it('is bound to the thumbprint of that key and is kept without its token', async () => {
    const { keys, token, cookie } = clientOf();
    const thumbprint = await calculateJwkThumbprint(keys.publicJwk);
    const [session] = await api.rows<object>('SELECT * FROM session WHERE key_thumbprint = ?', thumbprint);
    expect(session).toMatchObject({ member_id: 'bilal', client: clientOf().kind });
    expect(JSON.stringify(session)).not.toContain(token ?? cookie?.split('=')[1]);
  });

  it('is nothing without its key', async () => {
    expect((await ask(clientOf(), { keys: await newProvingKeys() })).code).toBe('not-signed-in');
  });

  it('is nothing without a proof', async () => {
    expect((await ask(clientOf(), { headers: { dpop: '' } })).code).toBe('not-signed-in');
    expect((await ask(clientOf(), { headers: { dpop: 'x.y.z' } })).code).toBe('not-signed-in');
  });

  it.each([
    ['another address', { url: 'http://127.0.0.1/api/session' }],
    ['the same address of another host', { url: 'https://attacker.example/api/cases/read' }],
    ['another method', { method: 'GET' }],
    ['another body', { body: JSON.stringify({ caseTag: `B${caseTag.slice(1)}` }) }],
    ['no body', { body: '' }],
  ])('is nothing with a proof that is about %s', async (_name, about) => {
    expect((await ask(clientOf(), { about })).code).toBe('not-signed-in');
  });

  it('is asked for a new nonce when that is missing, made up or old, and for nothing else', async () => {
    const old = await currentNonce({ ...api.around, now: () => Date.now() - 2 * NONCE_WINDOW });
    const ofAnother = await currentNonce({ ...api.around, organisationId: 'another' });
    for (const nonce of [null, 'made up', old, ofAnother]) {
      const said = await ask(clientOf(), { about: { nonce } });
      expect([said.status, said.code]).toEqual([401, 'use-nonce']);
      // Between asking and looking a window may have ended.
      const nonces = [NONCE_WINDOW, 0].map((ago) =>
        currentNonce({ ...api.around, now: () => Date.now() - ago }),
      );
      expect(await Promise.all(nonces)).toContain(said.headers.get('dpop-nonce'));
    }
  });

  it('may use the nonce of the window before: a proof is not too late because a window just ended', async () => {
    const before = await currentNonce({ ...api.around, now: () => Date.now() - NONCE_WINDOW });
    expect((await ask(clientOf(), { about: { nonce: before } })).status).toBe(200);
  });

  it('works on a device whose clock is years off', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2001-01-01'));
    const said = await ask(clientOf()).finally(() => clock.mockRestore());
    expect(said.status).toBe(200);
  });
});

describe('a proof', () => {
  /** A proof that is right but for what the test changes. */
  async function proofOf(change: {
    header?: Record<string, unknown>;
    claims?: Record<string, unknown>;
  }): Promise<string> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const body = JSON.stringify({ code: 'c'.repeat(43), verifier: 'v'.repeat(43) });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
    const claims = {
      jti: crypto.randomUUID(),
      htm: 'POST',
      htu: `${api.url}/api/session`,
      iat: 1,
      nonce: await currentNonce(api.around),
      bh: toBase64Url(new Uint8Array(digest)),
      ...change.claims,
    };
    const header = { alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(publicKey), ...change.header };
    return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
  }

  /** What is said to who comes with a code that does not exist: only a good proof gets as far as the code. */
  async function saidTo(dpop: string): Promise<string | null> {
    const client = await newClient(api, 'extension');
    const input = { code: 'c'.repeat(43), verifier: 'v'.repeat(43) };
    return (await client.ask('POST', '/api/session', input, { headers: { dpop } })).code;
  }

  it('that is right gets as far as the code', async () => {
    expect(await saidTo(await proofOf({}))).toBe('sign-in-failed');
  });

  it.each<[string, Parameters<typeof proofOf>[0]]>([
    ['that says it is something else', { header: { typ: 'JWT' } }],
    ['without an address', { claims: { htu: undefined } }],
    ['without a method', { claims: { htm: undefined } }],
    ['without the hash of the body', { claims: { bh: undefined } }],
    ['without an id', { claims: { jti: undefined } }],
    ['without a time', { claims: { iat: undefined } }],
    ['with a key that is none', { header: { jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } } }],
    ['without a key', { header: { jwk: undefined } }],
    ['with a symmetric key', { header: { jwk: { kty: 'oct', k: 'c2VjcmV0' } } }],
    ['with demands that nobody knows', { header: { crit: ['x'], x: 1 } }],
  ])('%s is refused', async (_, change) => {
    expect(await saidTo(await proofOf(change).catch(() => withoutChecks(change)))).toBe('not-signed-in');
  });

  it('that shows its private key is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const header = { alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(privateKey) };
    const proof = await new SignJWT({}).setProtectedHeader(header).sign(privateKey);
    expect(await saidTo(proof)).toBe('not-signed-in');
  });

  it.each(['none', 'HS256', 'RS256', 'ES384'])('signed with %s is refused', async (alg) => {
    expect(await saidTo(withoutChecks({ header: { alg } }))).toBe('not-signed-in');
  });

  it('that was changed after signing is refused', async () => {
    const [header, , signature] = (await proofOf({})).split('.');
    const [, claims] = (await proofOf({})).split('.');
    expect(await saidTo(`${header}.${claims}.${signature}`)).toBe('not-signed-in');
  });

  it('of thousands of characters is not even looked at', async () => {
    expect(await saidTo(await proofOf({ claims: { more: 'x'.repeat(5000) } }))).toBe('not-signed-in');
  });

  /** A proof as no library would sign it. */
  function withoutChecks({ header = {} }: { header?: Record<string, unknown> }): string {
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
    const all = { alg: 'ES256', typ: 'dpop+jwt', jwk: extension.keys.publicJwk, ...header };
    return `${part(all)}.${part({ htm: 'POST' })}.${part({})}`;
  }
});

describe('a token', () => {
  it('of the extension is nothing as a cookie, and the cookie of the portal nothing as a token', async () => {
    const { token, keys } = extension;
    const asCookie = await ask(portal, { keys, headers: { cookie: `__Host-doelspoor=${token}` } });
    expect(asCookie.code).toBe('not-signed-in');
    const value = portal.cookie?.split('=')[1] ?? '';
    const about = { token: value };
    const asToken = await ask(extension, {
      keys: portal.keys,
      about,
      headers: { authorization: `DPoP ${value}` },
    });
    expect(asToken.code).toBe('not-signed-in');
  });

  it('is nothing with a proof that is about another token', async () => {
    const other = await signedIn(api);
    const { token } = extension;
    const said = await ask(other, { about: { token } });
    expect(said.code).toBe('not-signed-in');
  });

  it('is nothing without saying that it is bound', async () => {
    const headers = { authorization: `Bearer ${extension.token}` };
    expect((await ask(extension, { headers })).code).toBe('not-signed-in');
  });
});

describe('a cookie', () => {
  it('comes from this host over TLS only, and no script and no other site gets at it', async () => {
    const client = await newClient(api, 'portal');
    const said = await client.redeem((await windowOf(client)).code ?? '');
    expect(said.body).toMatchObject({ token: null, member: { id: 'bilal' } });
    const [line = ''] = said.headers.getSetCookie();
    expect(line.split('; ').slice(1).sort()).toEqual(
      ['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure'].sort(),
    );
    expect(line).toMatch(/^__Host-doelspoor=[0-9a-f]{64};/);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['an address that someone typed', { 'sec-fetch-site': 'none' }],
    ['another origin', { origin: 'https://attacker.example' }],
    ['nowhere', { origin: 'null' }],
  ])('counts for nothing in a request that comes from %s', async (_, headers) => {
    expect((await ask(portal, { headers })).code).toBe('not-signed-in');
  });

  it('counts for nothing twice', async () => {
    const headers = { cookie: `${portal.cookie}; __Host-doelspoor=${'0'.repeat(64)}` };
    expect((await ask(portal, { headers })).code).toBe('not-signed-in');
  });

  it('is gone after signing out, in the browser and in the API', async () => {
    const client = await signedIn(api, 'portal');
    const { cookie } = client;
    const said = await client.ask('DELETE', '/api/session');
    expect(said.headers.getSetCookie().join()).toContain('Max-Age=0');
    expect(client.cookie).toBeNull();
    expect((await ask(client, { headers: { cookie: cookie ?? '' } })).code).toBe('not-signed-in');
  });
});
