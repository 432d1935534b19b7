import type { SignInCode } from '../identity/support/code-for.ts';
import { codeFor } from '../identity/support/code-for.ts';
import { newProvingKeys, provingHeaders } from '../identity/support/proving-keys.ts';
import type { Server } from './server.ts';

/** Asks the API what a device would ask. Throws on anything but success. */
export interface ApiClient {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  put(path: string, body: unknown): Promise<unknown>;
}

/** How a question reaches the API. */
export type Send = (address: string, init: RequestInit) => Promise<Response>;

/** Starts a session of a member at an API that answers at `url`, with a key and proofs as a device has them. */
export async function beginSession(send: Send, url: string, given: SignInCode): Promise<ApiClient> {
  const keys = await newProvingKeys();
  let token: string | null = null;
  let nonce: string | null = null;

  async function askOnce(method: string, path: string, body: string): Promise<Response> {
    const proof = await provingHeaders(keys, { method, url: url + path, token, nonce, body });
    const headers = { ...proof, 'content-type': 'application/json' };
    const response = await send(url + path, { method, headers, ...(body !== '' && { body }) });
    nonce = response.headers.get('dpop-nonce') ?? nonce;
    return response;
  }

  async function ask(method: string, path: string, content?: unknown): Promise<unknown> {
    const body = content === undefined ? '' : JSON.stringify(content);
    const before = nonce;
    let response = await askOnce(method, path, body);
    if (response.status === 401 && nonce !== before) response = await askOnce(method, path, body);
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  ({ token } = (await ask('POST', '/api/session', given)) as { token: string });
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
  };
}

/** Signs in as a member of the demo organisation. */
export async function signIn({ url, db }: Pick<Server, 'url' | 'db'>, memberId: string): Promise<ApiClient> {
  return beginSession(
    (address, init) => fetch(address, init),
    url,
    await codeFor({ db, now: Date.now }, memberId),
  );
}
