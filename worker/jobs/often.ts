import { sealLog } from '../services/audit/seal.ts';
import { expireReleases, workOnReleases } from '../services/releases/by-clock.ts';
import { deletePassedCases } from '../services/retention/delete-passed.ts';
import type { Steps } from './run-steps.ts';

/** In small portions: at six runs an hour a whole city's year goes within a night. */
const CASES_PER_RUN = 100;
/** Steps of making releases, for which nobody waits at a screen. */
const RELEASE_TURNS_PER_RUN = 60;
const RELEASE_PARTS_PER_RUN = 2000;

/** What runs every ten minutes. */
export const oftenSteps = {
  'delete-passed-cases': (around) => deletePassedCases(around, { limit: CASES_PER_RUN }),
  'work-on-releases': (around) => workOnReleases(around, { turns: RELEASE_TURNS_PER_RUN }),
  'expire-releases': (around) => expireReleases(around, { parts: RELEASE_PARTS_PER_RUN }),
  'seal-audit': async (around) => {
    const { rows, last } = await sealLog(around);
    return { count: rows, head: last?.hash ?? '' };
  },
} satisfies Steps;
