import { env } from 'cloudflare:workers';
import type { Endpoint, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { ErrorBody } from '../../../shared/api/schemas.ts';
import { signIn } from '../../../shared/api/sign-in.ts';
import { instruments } from '../../../shared/instruments/registry.ts';
import { createApp } from '../../../worker/app.ts';
import type { Db } from '../../../worker/db/client.ts';
import type { Bindings } from '../../../worker/env.ts';
import type { Surroundings } from '../../../worker/services/context.ts';

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
}

/** The API on the real D1 of this test file, with a clock to turn and its log to read. */
export interface TestApi {
  clock: { at: number };
  log: string[];
  around: Surroundings;
  fetch(path: string, init?: RequestInit): Promise<Answer<unknown>>;
  call<E extends Endpoint>(endpoint: E, call?: Call<E>): Promise<Answer<ResponseOf<E>>>;
  /** Signs in and gives the token. */
  signIn(persona: string): Promise<string>;
}

export interface TestApiOptions {
  startsAt?: string;
  db?: Db;
  bindings?: Partial<Bindings>;
  origin?: string;
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
    IDENTITY: 'demo',
    ...options.bindings,
  };

  async function fetchText(path: string, init?: RequestInit): Promise<Answer<unknown>> {
    return toAnswer(await app.fetch(new Request(`${origin}${path}`, init), bindings), (body) => body);
  }

  async function call<E extends Endpoint>(endpoint: E, call: Call<E> = {}): Promise<Answer<ResponseOf<E>>> {
    const response = await app.fetch(requestOf(origin, endpoint, call), bindings);
    return toAnswer(response, (body) => endpoint.response.parse(body) as ResponseOf<E>);
  }

  return {
    clock,
    log,
    around: {
      db,
      now,
      newId,
      crypto,
      organisationId: 'test',
      caseSecret: CASE_SECRET,
      instruments,
      requestId: 'test',
    },
    fetch: fetchText,
    call,
    signIn: async (persona) => (await call(signIn, { input: { persona } })).ok.token,
  };
}

function requestOf<E extends Endpoint>(
  origin: string,
  { method, path }: E,
  { input, params = {}, token }: Call<E>,
): Request {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? 'missing');
  const headers = new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` });
  const hasBody = method === 'POST' || method === 'PUT';
  if (hasBody) headers.set('content-type', 'application/json');
  const query = hasBody ? '' : `?${new URLSearchParams(input as Record<string, string>)}`;
  return new Request(`${origin}${filled}${query}`, {
    method,
    headers,
    ...(hasBody && { body: JSON.stringify(input) }),
  });
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
