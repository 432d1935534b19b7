import type { Hono, Context as HonoContext } from 'hono';
import type { Endpoint, ParamsOf, RequestOf, ResponseOf } from '../../shared/api/endpoint.ts';
import { AppError } from '../app-error.ts';
import { upkeep } from '../db/commit.ts';
import { readSession, type SessionRecord, touchSession } from '../db/queries/session.ts';
import { type Read, readNothing, run, together } from '../db/read.ts';
import type { Bindings, Settings } from '../env.ts';
import type { SignedIn, Surroundings } from '../services/context.ts';
import { fieldPaths } from '../services/field-paths.ts';
import { TOUCH_AFTER } from '../services/sessions/limits.ts';
import { authenticate, tokenHashOf } from './authenticate.ts';
import { limitRate } from './rate-limit.ts';
import { readJson } from './read-body.ts';

/** What earlier steps know of a request. */
export interface Variables {
  requestId: string;
  settings: Settings;
  around: Surroundings;
  /** Instead of the API's own security headers. */
  headers?: Readonly<Record<string, string>>;
  endpointId?: string;
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

/** A route for anyone. Limited by address. */
export function openRoute<const E extends Endpoint>(
  endpoint: E,
  answer: (around: Surroundings, asked: Asked<E>, http: Http) => Awaitable<ResponseOf<E>>,
): Route {
  return {
    endpoint,
    async answer(http) {
      await limitRate(http.env.RATE_LIMIT, `address ${http.req.header('cf-connecting-ip') ?? ''}`);
      return answer(http.var.around, await readAsked(endpoint, http), http);
    },
  };
}

/** What answers a route for people who are signed in. */
interface Verb<E, Found> {
  /** Read together with the session, which saves a trip. Nothing looks at it before the session is accepted. */
  reads(around: Surroundings, asked: Asked<E>): Awaitable<Read<Found>>;
  answer(context: SignedIn, asked: Asked<E>, found: Found): Awaitable<ResponseOf<E>>;
}

/** A route for people who are signed in, in one of the roles that the contract names. */
export function route<const E extends Endpoint, Found>(endpoint: E, verb: Verb<E, Found>): Route {
  const { roles } = endpoint;
  if (roles === 'anyone') throw new RangeError('a route for anyone knows no session');
  return {
    endpoint,
    async answer(http) {
      const { around } = http.var;
      const tokenHash = await tokenHashOf(http.req.raw, around);
      await limitRate(http.env.RATE_LIMIT, `session ${tokenHash}`);
      const asked = await readAsked(endpoint, http).catch(asAppError);
      const reads = asked instanceof AppError ? null : await verb.reads(around, asked);
      const [session, found] = await run(
        around.db,
        together<SessionRecord | null, Found | null>(readSession(around.db, tokenHash), reads ?? readNothing),
      );
      // Who may not ask does not hear what was wrong with the question either.
      const context = authenticate(around, tokenHash, session, roles);
      if (asked instanceof AppError) throw asked;
      if (around.now() - (session?.lastUsedAt ?? 0) > TOUCH_AFTER) {
        await upkeep(touchSession(around.db, tokenHash, around.now()));
      }
      return verb.answer(context, asked, found as Found);
    },
  };
}

/** A route that reads nothing together with the session. */
export function plainRoute<const E extends Endpoint>(
  endpoint: E,
  answer: (context: SignedIn, asked: Asked<E>) => Awaitable<ResponseOf<E>>,
): Route {
  return route(endpoint, { reads: () => readNothing, answer });
}

/** Makes the API answer a route. */
export function mount(app: Hono<AppEnv>, { endpoint, answer }: Route): void {
  app.on(endpoint.method, endpoint.path, async (http) => {
    http.set('endpointId', endpoint.id);
    return http.json((await answer(http)) as object);
  });
}

async function readAsked<E extends Endpoint>(endpoint: E, http: Http): Promise<Asked<E>> {
  const hasBody = endpoint.method === 'POST' || endpoint.method === 'PUT';
  const parsed = endpoint.request.safeParse(hasBody ? await readJson(http.req.raw) : http.req.query());
  if (!parsed.success) throw new AppError('invalid-input', fieldPaths(parsed.error.issues));
  // The schema and the path pattern of this very endpoint made them.
  return { input: parsed.data, params: http.req.param() } as Asked<E>;
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
