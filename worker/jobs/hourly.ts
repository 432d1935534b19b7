import { type Bindings, readAllSettings } from '../env.ts';
import { errorClassOf, logText } from '../http/log.ts';
import type { Platform } from '../platform.ts';
import type { Surroundings } from '../services/context.ts';
import { countAnew } from '../services/milestones/count-anew.ts';
import { recomputeTally } from '../services/milestones/recompute.ts';
import { forgetRecipeHealth } from '../services/recipe-health/forget.ts';
import { forgetExpiredSessions } from '../services/sessions/forget-expired.ts';

const CASES_PER_RUN = 10_000;

const steps = {
  // What new norms leave to be done; a run does what fits and the next one goes on.
  'count-anew': ({ db }) => countAnew({ db }, { cases: CASES_PER_RUN }),
  'forget-recipe-health': forgetRecipeHealth,
  'recompute-tally': recomputeTally,
  'forget-expired-sessions': forgetExpiredSessions,
} satisfies Record<string, (around: Pick<Surroundings, 'db' | 'now'>) => Promise<number>>;

/**
 * What runs every hour, for every organisation. A step that fails stops no other; the run then fails as a whole, so
 * that it is seen.
 */
export async function runHourly({ now, newId, writeLog }: Platform, env: Bindings): Promise<void> {
  const requestId = newId();
  const failed: string[] = [];
  for (const { db } of readAllSettings(env)) {
    for (const [endpointId, step] of Object.entries(steps)) {
      try {
        const count = await step({ db, now });
        writeLog(logText({ event: 'job', requestId, endpointId, count }));
      } catch (error) {
        failed.push(endpointId);
        const errorClass = errorClassOf(error);
        writeLog(logText({ event: 'job', requestId, endpointId, code: 'unexpected', errorClass }));
      }
    }
  }
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
}
