import type { Endpoint } from '../../shared/api/endpoint.ts';
import { sha256Hex } from '../../shared/privacy/sha-256.ts';
import { AppError } from '../app-error.ts';
import { upkeep } from '../db/commit.ts';
import { readTokenHolder, touchResearchToken } from '../db/queries/research-tokens.ts';
import { run } from '../db/read.ts';
import type { Context, Surroundings } from '../services/context.ts';
import { isResearchToken } from '../services/research-tokens/token.ts';
import { TOUCH_AFTER } from '../services/sessions/limits.ts';
import { type Answer, type Asked, askedOf, type Http, limitAddress, type Route } from './mount.ts';
import { limitRate } from './rate-limit.ts';

/** A route for scripts that show a research token. Limited by address, and then by token. */
export function tokenRoute<const E extends Endpoint>(
  endpoint: E,
  answer: (context: Context, asked: Asked<E>, http: Http) => Answer<E>,
): Route {
  if (endpoint.roles !== 'token') throw new RangeError('a route without a token');
  return {
    endpoint,
    async answer(http) {
      await limitAddress(http);
      const context = await holderOf(http);
      return answer(context, askedOf(endpoint, http, ''), http);
    },
  };
}

/** Whoever made the token. Throws `not-signed-in` whatever is wrong with it: a thief learns nothing from the answer. */
async function holderOf({ req, env, var: { around } }: Http): Promise<Context> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(req.header('authorization') ?? '') ?? [];
  if (!isResearchToken(token)) throw new AppError('not-signed-in');
  const tokenHash = await sha256Hex(around.crypto, token);
  await limitRate(env.RATE_LIMIT, `token ${tokenHash}`);
  const found = await run(around.db, readTokenHolder(around.db, tokenHash));
  if (!found || found.expiresAt <= around.now() || !found.roles.includes('researcher')) {
    throw new AppError('not-signed-in');
  }
  if (found.organisationId !== around.organisationId) throw new AppError('unavailable');
  await touch(around, found);
  const actor = { memberId: found.memberId, role: 'researcher', teams: [], client: 'script' } as const;
  return { ...around, actor };
}

async function touch(
  { db, now }: Surroundings,
  { id, lastUsedAt }: { id: string; lastUsedAt: number | null },
): Promise<void> {
  const isRecent = lastUsedAt !== null && now() - lastUsedAt <= TOUCH_AFTER;
  if (!isRecent) await upkeep(touchResearchToken(db, id, now()));
}
