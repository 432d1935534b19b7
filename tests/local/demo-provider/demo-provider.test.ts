import { createRemoteJWKSet, jwtVerify } from 'jose';
import {
  authorizationCodeGrantRequest,
  ClientSecretBasic,
  calculatePKCECodeChallenge,
  discoveryRequest,
  generateRandomCodeVerifier,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  validateAuthResponse,
  allowInsecureRequests as viaHttp,
} from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrganisationName, demoPeople, demoTeams } from '../../../worker/local/demo/organisation.ts';
import { demoAccess } from '../../../worker/local/demo-provider/directory.ts';
import { type DemoProvider, startDemoProvider } from '../../../worker/local/demo-provider/start.ts';
import { portIsFree } from '../../../worker/local/start/port-is-free.ts';
import { type UserAgent, userAgent } from '../../support/user-agent.ts';

const apiUrl = 'http://127.0.0.1:8787';
const callback = `${apiUrl}/api/sign-in/callback`;

let provider: DemoProvider;

beforeAll(async () => {
  provider = await startDemoProvider({ apiUrl });
});
afterAll(() => provider.stop());

function askFor(redirectUri: string, challenge: string): string {
  const query = new URLSearchParams({
    client_id: provider.clientId,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri,
    state: 'ours',
    nonce: 'once',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  return `${provider.issuer}/auth?${query}`;
}

/** Signs in as the API would have it done, and gives what the provider says of the person. */
async function claimsOf(agent: UserAgent, persona: string): Promise<Record<string, unknown>> {
  const verifier = generateRandomCodeVerifier();
  const address = askFor(callback, await calculatePKCECodeChallenge(verifier));
  const back = await agent.follow(address, { persona, until: callback });
  const issuer = new URL(provider.issuer);
  const server = await processDiscoveryResponse(issuer, await discoveryRequest(issuer, { [viaHttp]: true }));
  const client = { client_id: provider.clientId };
  const answer = await authorizationCodeGrantRequest(
    server,
    client,
    ClientSecretBasic(provider.clientSecret),
    validateAuthResponse(server, client, new URL(back), 'ours'),
    callback,
    verifier,
    { [viaHttp]: true },
  );
  const { id_token: token = '' } = await processAuthorizationCodeResponse(server, client, answer, {
    expectedNonce: 'once',
    requireIdToken: true,
  });
  const keys = createRemoteJWKSet(new URL(server.jwks_uri ?? ''));
  return (await jwtVerify(token, keys, { issuer: provider.issuer, audience: provider.clientId })).payload;
}

describe('the demo provider', () => {
  it.each(['https://api.doelspoor.example', 'http://192.168.1.20:8787', 'http://127.0.0.1.example:8787'])(
    'refuses to exist for an API that is not on this machine: %s',
    async (elsewhere) => {
      const port = Number(new URL(provider.issuer).port) + 1;
      await expect(startDemoProvider({ apiUrl: elsewhere, port })).rejects.toThrow('on this machine only');
      expect(await portIsFree(port)).toBe(true);
    },
  );

  it('says in a signed token who someone is and which groups and roles they have', async () => {
    const noor = await claimsOf(userAgent(), 'noor');
    expect(noor).toMatchObject({ name: 'Noor (gezinswerker, Overvecht)', nonce: 'once' });
    expect(noor.preferred_username).toBe(demoPeople.find(({ id }) => id === 'noor')?.account);
    expect(mapped(noor)).toEqual({ roles: ['practitioner'], teams: ['overvecht'] });
    expect(mapped(await claimsOf(userAgent(), 'marit'))).toEqual({
      roles: ['practitioner'],
      teams: ['overvecht', 'noordoost'],
    });
    expect(mapped(await claimsOf(userAgent(), 'joost'))).toEqual({ roles: ['administrator'], teams: [] });
    expect(mapped(await claimsOf(userAgent(), 'kim'))).toEqual({ roles: [], teams: [] });
  });

  it('asks every time anew who someone is', async () => {
    const agent = userAgent();
    const first = await claimsOf(agent, 'noor');
    const second = await claimsOf(agent, 'ilias');
    expect(second.name).toMatch(/^Ilias/);
    expect(second.sub).not.toBe(first.sub);
    expect((await claimsOf(agent, 'noor')).sub).toBe(first.sub);
  });

  it('tells the API when someone would rather not', async () => {
    const back = await userAgent().follow(askFor(callback, 'x'.repeat(43)), {
      persona: null,
      until: callback,
    });
    expect(new URL(back).searchParams.get('error')).toBe('access_denied');
  });

  it('sends nobody anywhere but back to the API', async () => {
    const answer = await fetch(askFor('https://elders.example/', 'x'.repeat(43)), { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('niet verder');
  });

  it('shows its page to nobody who did not begin there, and it says where one is', async () => {
    const answer = await fetch(`${provider.issuer}/wie/iets`);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain(demoOrganisationName);
    expect(page).not.toContain('Noor');
  });
});

function mapped(claims: Record<string, unknown>) {
  const has = (claim: string, value: string) => (claims[claim] as string[]).includes(value);
  const { roles, teams } = demoAccess;
  return {
    roles: roles.filter(({ claim, value }) => has(claim, value)).map(({ role }) => role),
    teams: demoTeams
      .filter(({ id }) => teams.some((one) => one.teamId === id && has(one.claim, one.value)))
      .map(({ id }) => id),
  };
}
