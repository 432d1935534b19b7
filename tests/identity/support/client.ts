import { ErrorBody } from '../../../shared/api/schemas.ts';
import { type Client, PORTAL_REDIRECT_PATH } from '../../../shared/api/sign-in.ts';
import { newSignInAttempt, signInAddress } from '../../../shared/client/sign-in-attempt.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import type { ProofKeys } from '../../../shared/privacy/dpop.ts';
import type { IdentityApi } from './identity-api.ts';
import { newProvingKeys, provingHeaders } from './proving-keys.ts';

export interface Said {
  status: number;
  headers: Headers;
  body: unknown;
  /** The code of the error; null when it is none. */
  code: ErrorCode | null;
}

/** What a request may have otherwise than it should. */
export interface Otherwise {
  keys?: ProofKeys<CryptoKey>;
  /** The request that the proof is about, where that is another than is sent. */
  about?: { method?: string; url?: string; token?: string | null; nonce?: string | null; body?: string };
  headers?: Record<string, string>;
}

/** An extension or portal, without a browser around it. */
export interface TestClient {
  kind: Client;
  redirectUri: string;
  attempt: { state: string; verifier: string };
  keys: ProofKeys<CryptoKey>;
  token: string | null;
  cookie: string | null;
  nonce: string | null;
  startAddress(): Promise<string>;
  /** Exchanges the code for a session, which the client then has. */
  redeem(code: string, verifier?: string): Promise<Said>;
  ask(method: string, path: string, body?: unknown, otherwise?: Otherwise): Promise<Said>;
}

export async function newClient(api: IdentityApi, kind: Client): Promise<TestClient> {
  const keys = await newProvingKeys();

  async function askOnce(method: string, path: string, body: string, otherwise: Otherwise): Promise<Said> {
    const { token, nonce } = client;
    const about = { method, url: api.url + path, token, nonce, body, ...otherwise.about };
    const headers = {
      ...(await provingHeaders(otherwise.keys ?? keys, about)),
      ...(token !== null && { authorization: `DPoP ${token}` }),
      ...(client.cookie !== null && { cookie: client.cookie, 'sec-fetch-site': 'same-origin' }),
      ...(body !== '' && { 'content-type': 'application/json' }),
      ...otherwise.headers,
    };
    const response = await fetch(api.url + path, { method, headers, ...(body !== '' && { body }) });
    client.nonce = response.headers.get('dpop-nonce');
    for (const line of response.headers.getSetCookie()) {
      client.cookie = /max-age=0\b/i.test(line) ? null : (line.split(';')[0] ?? null);
    }
    const said: unknown = await response.json();
    const code = ErrorBody.safeParse(said).data?.error.code ?? null;
    return { status: response.status, headers: response.headers, body: said, code };
  }

  const client: TestClient = {
    kind,
    redirectUri: kind === 'portal' ? api.url + PORTAL_REDIRECT_PATH : api.extensionRedirect,
    attempt: newSignInAttempt(),
    keys,
    token: null,
    cookie: null,
    nonce: null,
    startAddress: () => signInAddress(api.url, kind, client.redirectUri, client.attempt),
    async redeem(code, verifier = client.attempt.verifier) {
      const said = await client.ask('POST', '/api/session', { code, verifier });
      if (said.status === 200) client.token = (said.body as { token: string | null }).token;
      return said;
    },
    async ask(method, path, body, otherwise = {}) {
      const text = body === undefined ? '' : JSON.stringify(body);
      const first = await askOnce(method, path, text, otherwise);
      return first.code === 'use-nonce' && otherwise.about?.nonce === undefined
        ? askOnce(method, path, text, otherwise)
        : first;
    },
  };
  return client;
}
