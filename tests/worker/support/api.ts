import { env } from 'cloudflare:workers';
import type { Endpoint, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { ErrorBody } from '../../../shared/api/schemas.ts';
import { signIn } from '../../../shared/api/sign-in.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import { createApp } from '../../../worker/app.ts';
import type { Db } from '../../../worker/db/client.ts';
import type { Bindings } from '../../../worker/env.ts';
import { currentNonce } from '../../../worker/http/nonce.ts';
import type { Surroundings } from '../../../worker/services/context.ts';
import { codeFor } from '../../identity/support/code-for.ts';
import { newProvingKeys, provingHeaders } from '../../identity/support/proving-keys.ts';

export const ORIGIN = 'http://127.0.0.1:8787';
const CASE_SECRET = 'a secret of this test and no other';

export interface Answer<T> {
  status: number;
  headers: Headers;
  text: string;
  /** The answer, checked against the contract. Throws when it is an error. */
  ok: T;
  /** The error, checked against the contract. Throws when it is none. */
  error: ErrorBody['error'];
}

export interface Call<E> {
  input?: RequestOf<E>;
  params?: Record<string, string>;
  token?: string | undefined;
  /** Whose key signs: that of the session, or one that has nothing to do with it. */
  keyOf?: 'the session' | 'somebody else';
}

/** The API on the real D1 of this test file, with a clock to turn and its log to read. */
export interface TestApi {
  clock: { at: number };
  log: string[];
  around: Surroundings;
  fetch(path: string, init?: RequestInit): Promise<Answer<unknown>>;
  /** The answer as it comes, for what is no text. */
  fetchRaw(path: string, init?: RequestInit): Promise<Response>;
  call<E extends Endpoint>(endpoint: E, call?: Call<E>): Promise<Answer<ResponseOf<E>>>;
  /** Starts a session of a member, with a key of its own, and gives the token. */
  signIn(memberId: string): Promise<string>;
  /** The headers of a request in that session. */
  proof(
    token: string,
    call: { method?: string; path: string; body?: string },
  ): Promise<Record<string, string>>;
}

/** By token, the keys that its session is bound to; of whatever test API it began at. */
const keysOf = new Map<string, Awaited<ReturnType<typeof newProvingKeys>>>();

export interface TestApiOptions {
  startsAt?: string;
  db?: Db;
  bindings?: Partial<Bindings>;
  origin?: string;
  /** Which organisation is at the origin, where several are. */
  organisation?: { id: string; caseSecret: string };
}

export function testApi(options: TestApiOptions = {}): TestApi {
  const { startsAt = '2026-06-15T10:00:00Z', db = env.DB, origin = ORIGIN } = options;
  const clock = { at: Date.parse(startsAt) };
  const log: string[] = [];
  const now = () => clock.at;
  const newId = () => crypto.randomUUID();
  const app = createApp({ now, newId, writeLog: (line) => log.push(line) });
  const bindings: Bindings = {
    DB: db,
    ORGANISATION: 'test',
    CASE_SECRET,
    OIDC_ISSUER: 'http://127.0.0.1:1',
    OIDC_CLIENT_ID: 'test',
    ...options.bindings,
  };
  const around: Surroundings = {
    db,
    now,
    newId,
    crypto,
    organisationId: options.organisation?.id ?? bindings.ORGANISATION ?? '',
    caseSecret: options.organisation?.caseSecret ?? CASE_SECRET,
    instruments,
    requestId: 'test',
  };

  async function headersFor(
    { method = 'GET', path, body = '' }: { method?: string; path: string; body?: string },
    token: string | null,
    keys = keysOf.get(token ?? ''),
  ): Promise<Record<string, string>> {
    const call = { method, url: origin + path, token, nonce: await currentNonce(around), body };
    return provingHeaders(keys ?? (await newProvingKeys()), call);
  }

  async function fetchRaw(path: string, init?: RequestInit): Promise<Response> {
    return app.fetch(new Request(`${origin}${path}`, init), bindings);
  }

  async function fetchText(path: string, init?: RequestInit): Promise<Answer<unknown>> {
    return toAnswer(await fetchRaw(path, init), (body) => body);
  }

  async function call<E extends Endpoint>(endpoint: E, call: Call<E> = {}): Promise<Answer<ResponseOf<E>>> {
    const { path, ...init } = requestOf(endpoint, call);
    const { token = null, keyOf = 'the session' } = call;
    const keys = keyOf === 'the session' ? undefined : await newProvingKeys();
    const proof = token === null ? {} : await headersFor({ ...init, path }, token, keys);
    const request = new Request(origin + path, { ...init, headers: { ...init.headers, ...proof } });
    const response = await app.fetch(request, bindings);
    return toAnswer(response, (body) => endpoint.response.parse(body) as ResponseOf<E>);
  }

  /** As a client does that has just come back from the identity provider. */
  async function begin(memberId: string): Promise<string> {
    const keys = await newProvingKeys();
    const { path, ...init } = requestOf(signIn, { input: await codeFor(around, memberId) });
    const proof = await headersFor({ ...init, path }, null, keys);
    const answer = await fetchText(path, { ...init, headers: { ...init.headers, ...proof } });
    const { token } = signIn.response.parse(answer.ok);
    if (token === null) throw new Error('an extension gets its token');
    keysOf.set(token, keys);
    return token;
  }

  return {
    clock,
    log,
    around,
    fetch: fetchText,
    fetchRaw,
    call,
    signIn: begin,
    proof: (token, asked) => headersFor(asked, token),
  };
}

function requestOf<E extends Endpoint>(
  { method, path }: E,
  { input, params = {} }: Call<E>,
): { method: string; path: string; headers: Record<string, string>; body?: string } {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'missing');
  if (method !== 'POST' && method !== 'PUT') {
    const query = new URLSearchParams(input as Record<string, string>);
    return { method, path: `${filled}?${query}`, headers: {} };
  }
  const headers = { 'content-type': 'application/json' };
  return { method, path: filled, headers, body: JSON.stringify(input) };
}

async function toAnswer<T>(response: Response, parse: (body: unknown) => T): Promise<Answer<T>> {
  const { status, headers } = response;
  const text = await response.text();
  return {
    status,
    headers,
    text,
    get ok() {
      if (status !== 200) throw new Error(`expected success, got ${status} ${text}`);
      return parse(JSON.parse(text));
    },
    get error() {
      return ErrorBody.parse(JSON.parse(text)).error;
    },
  };
}
