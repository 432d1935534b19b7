import { randomUUID, webcrypto } from 'node:crypto';
import { instruments } from '../../../shared/instruments/registry.ts';
import { type LocalApi, startApi } from '../../../worker/local/runtime.ts';
import { buildWorkerWhenNeeded } from '../../../worker/local/start/build.ts';
import type { Surroundings } from '../../../worker/services/context.ts';
import { type OrganisationPlan, setUpOrganisation } from '../../../worker/services/organisation/set-up.ts';
import { type Browser, newBrowser } from '../../support/browser.ts';
import { newClient, type TestClient } from './client.ts';

const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';

/** The API as it is deployed, on this machine, with what the tests about signing in ask of it. */
export interface IdentityApi extends LocalApi {
  log: string[];
  /** Where the extension gets its code. */
  extensionRedirect: string;
  /** What setting up and looking need. */
  around: Surroundings;
  setUp(plan?: Partial<OrganisationPlan>): Promise<void>;
  rows<T>(sql: string, ...parameters: unknown[]): Promise<T[]>;
}

export interface IdentityApiOptions {
  issuer: { url: string; clientId: string; clientSecret: string };
  vars?: Record<string, string>;
  port?: number;
}

export async function startIdentityApi({
  issuer,
  vars = {},
  port = 0,
}: IdentityApiOptions): Promise<IdentityApi> {
  await buildWorkerWhenNeeded();
  const log: string[] = [];
  const settings = {
    ORGANISATION: 'test',
    CASE_SECRET: 'a secret of this test and no other',
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: issuer.clientId,
    OIDC_CLIENT_SECRET: issuer.clientSecret,
    EXTENSION_ORIGINS: `chrome-extension://${EXTENSION_ID}`,
    ...vars,
  };
  const api = await startApi({ port, vars: settings, onLog: (line) => log.push(line) });
  const around: Surroundings = {
    db: api.db,
    now: Date.now,
    newId: randomUUID,
    crypto: webcrypto,
    organisationId: settings.ORGANISATION,
    caseSecret: settings.CASE_SECRET,
    instruments,
    requestId: 'test',
  };
  const organisation = { id: settings.ORGANISATION, name: 'Testgemeente' };
  return {
    ...api,
    log,
    around,
    extensionRedirect: `https://${EXTENSION_ID}.chromiumapp.org/`,
    setUp: (plan = {}) => setUpOrganisation(around, { organisation, teams: [], members: [], ...plan }),
    async rows<T>(sql: string, ...parameters: unknown[]) {
      const found = await api.db
        .prepare(sql)
        .bind(...parameters)
        .all<T>();
      return found.results;
    },
  };
}

/** Where the window of a sign-in ended, in a browser of its own: with a code, or with the reason why not. */
export async function windowOf(
  client: TestClient,
  browser: Browser = newBrowser(),
): Promise<{ code: string | null; error: string | null; state: string | null }> {
  const { searchParams } = await browser.follow(await client.startAddress(), client.redirectUri);
  const { code = null, error = null, state = null } = Object.fromEntries(searchParams);
  return { code, error, state };
}

/** A client with a session of whomever the issuer speaks of now. */
export async function signedIn(
  api: IdentityApi,
  kind: TestClient['kind'] = 'extension',
): Promise<TestClient> {
  const client = await newClient(api, kind);
  const { code, error } = await windowOf(client);
  if (code === null) throw new Error(`not signed in: ${error}`);
  const said = await client.redeem(code);
  if (said.status !== 200) throw new Error(`not signed in: ${said.code}`);
  return client;
}
