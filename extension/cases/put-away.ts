import { Id } from '../../shared/forms/schema.ts';
import * as z from '../../shared/zod.ts';
import { readCached, writeCached } from './case-cache.ts';

/** That a suggestion about a goal need not be shown again before it is evaluated anew. */
const PutAway = z.strictObject({ evaluationId: Id, readAt: z.int() });

/** Puts away the suggestion about a goal on this device, until an evaluation after this one. */
export async function putAway(goalId: string, evaluationId: string): Promise<void> {
  await writeCached(placeOf(goalId), { evaluationId, readAt: Date.now() });
}

/** The evaluation after which the suggestion about a goal was put away; null when it was not. */
export async function putAwayAfter(goalId: string): Promise<string | null> {
  return PutAway.safeParse(await readCached(placeOf(goalId))).data?.evaluationId ?? null;
}

function placeOf(goalId: string): string {
  return `put-away:${goalId}`;
}
