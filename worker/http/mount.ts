import type { Hono, Context as HonoContext } from 'hono';
import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../shared/api/endpoint.ts';
import { AppError } from '../app-error.ts';
import { upkeep } from '../db/commit.ts';
import { readSession, type SessionRecord, touchSession } from '../db/queries/session.ts';
import { type Read, readNothing, run, together } from '../db/read.ts';
import type { Bindings, Settings } from '../env.ts';
import type { SignedIn, Surroundings } from '../services/context.ts';
import { refusalOf } from '../services/field-paths.ts';
import { TOUCH_AFTER } from '../services/sessions/limits.ts';
import { authenticate, carriedToken } from './authenticate.ts';
import { verifyProof } from './proof.ts';
import { limitRate } from './rate-limit.ts';
import { jsonOf, readText } from './read-body.ts';

/** What earlier steps know of a request. */
export interface Variables {
  requestId: string;
  settings: Settings;
  around: Surroundings;
  /** The nonce that proofs must have now. */
  nonce: string;
  /** Instead of the API's own security headers. */
  headers?: Readonly<Record<string, string>>;
  endpointId?: string;
  /** Whether a window waits for the answer, in which people read what went wrong. */
  isWindow?: boolean;
  code?: string;
  errorClass?: string;
  wrongSettings?: readonly string[];
}

export type AppEnv = { Bindings: Bindings; Variables: Variables };
export type Http = HonoContext<AppEnv>;

/** What a request asks, checked against the contract. */
export interface Asked<E> {
  input: RequestOf<E>;
  params: ParamsOf<E>;
}

/** An endpoint of the contract with what answers it. */
export interface Route {
  endpoint: Endpoint;
  answer(http: Http): Promise<unknown>;
}

type Awaitable<T> = T | Promise<T>;
/** What the contract says, or an answer that is no JSON: a redirect, a file. */
export type Answer<E> = Awaitable<ResponseOf<E> | Response>;

/** A route for anyone. Limited by address. */
export function openRoute<const E extends Endpoint>(
  endpoint: E,
  answer: (around: Surroundings, asked: Asked<E>, http: Http) => Answer<E>,
): Route {
  return {
    endpoint,
    async answer(http) {
      await limitAddress(http);
      const asked = askedOf(endpoint, http, await bodyOf(endpoint, http));
      return answer(http.var.around, asked, http);
    },
  };
}

/** A route for anyone who shows to have a key, before there is a session. Limited by address. */
export function keyRoute<const E extends Endpoint>(
  endpoint: E,
  answer: (around: Surroundings, asked: Asked<E>, thumbprint: string, http: Http) => Answer<E>,
): Route {
  return {
    endpoint,
    async answer(http) {
      await limitAddress(http);
      const { around, nonce } = http.var;
      const body = await bodyOf(endpoint, http);
      const thumbprint = await verifyProof(around, { request: http.req.raw, token: null, body, nonce });
      return answer(around, askedOf(endpoint, http, body), thumbprint, http);
    },
  };
}

/** What answers a route for people who are signed in. */
interface Verb<E, Found> {
  /** Read together with the session, which saves a trip. Nothing looks at it before the session is accepted. */
  reads(around: Surroundings, asked: Asked<E>): Awaitable<Read<Found>>;
  answer(context: SignedIn, asked: Asked<E>, found: Found, http: Http): Answer<E>;
}

/** A route for people who are signed in, in one of the roles that the contract names. */
export function route<const E extends Endpoint, Found>(endpoint: E, verb: Verb<E, Found>): Route {
  const { roles } = endpoint;
  if (roles === 'anyone' || roles === 'token') throw new RangeError('a route without a session');
  return {
    endpoint,
    async answer(http) {
      const { around, nonce } = http.var;
      const request = http.req.raw;
      const carried = await carriedToken(request, around);
      const { token, tokenHash } = carried;
      await limitRate(http.env.RATE_LIMIT, `session ${tokenHash}`);
      const read = await bodyOf(endpoint, http).catch(asAppError);
      const body = read instanceof AppError ? null : read;
      const thumbprint = await verifyProof(around, { request, token, body, nonce });
      const asked = read instanceof AppError ? read : attempt(() => askedOf(endpoint, http, read));
      const reads = asked instanceof AppError ? null : await verb.reads(around, asked);
      const [session, found] = await run(
        around.db,
        together<SessionRecord | null, Found | null>(readSession(around.db, tokenHash), reads ?? readNothing),
      );
      // Who may not ask does not hear what was wrong with the question either.
      const context = authenticate(around, { ...carried, thumbprint }, session, roles);
      if (asked instanceof AppError) throw asked;
      if (around.now() - (session?.lastUsedAt ?? 0) > TOUCH_AFTER) {
        await upkeep(touchSession(around.db, tokenHash, around.now()));
      }
      return verb.answer(context, asked, found as Found, http);
    },
  };
}

/** A route that reads nothing together with the session. */
export function plainRoute<const E extends Endpoint>(
  endpoint: E,
  answer: (context: SignedIn, asked: Asked<E>, http: Http) => Answer<E>,
): Route {
  return route(endpoint, {
    reads: () => readNothing,
    answer: (context, asked, _, http) => answer(context, asked, http),
  });
}

/** Makes the API answer a route. */
export function mount(app: Hono<AppEnv>, { endpoint, answer }: Route): void {
  app.on(endpoint.method, endpoint.path, async (http) => {
    http.set('endpointId', endpoint.id);
    http.set('isWindow', opensInWindow(endpoint));
    const answered = await answer(http);
    return answered instanceof Response ? answered : http.json(answered as object);
  });
}

/** Whether people read in a window what goes wrong: there is no program of ours that waits for the answer. */
function opensInWindow({ answers, roles }: Endpoint): boolean {
  return answers === 'redirect' || (answers === 'file' && roles === 'anyone');
}

/** Refuses an address that asks too often. */
export async function limitAddress({ env, req }: Http): Promise<void> {
  await limitRate(env.RATE_LIMIT, `address ${req.header('cf-connecting-ip') ?? ''}`);
}

/** The body as it was sent; '' where the contract has none. */
async function bodyOf({ method }: Endpoint, http: Http): Promise<string> {
  return method === 'POST' || method === 'PUT' ? readText(http.req.raw) : '';
}

/** What a request asks, checked. Throws AppError when it does not fit the contract. */
export function askedOf<E extends Endpoint>(endpoint: E, http: Http, body: string): Asked<E> {
  const hasBody = endpoint.method === 'POST' || endpoint.method === 'PUT';
  const parsed = endpoint.request.safeParse(hasBody ? jsonOf(http.req.raw, body) : http.req.query());
  if (!parsed.success) throw refusalOf(parsed.error.issues);
  // The schema and the path pattern of this very endpoint made them.
  return { input: parsed.data, params: http.req.param() } as Asked<E>;
}

function attempt<T>(make: () => T): T | AppError {
  try {
    return make();
  } catch (error) {
    return asAppError(error);
  }
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
