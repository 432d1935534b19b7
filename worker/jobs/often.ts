import { sealLog } from '../services/audit/seal.ts';
import { deletePassedCases } from '../services/retention/delete-passed.ts';
import type { Steps } from './run-steps.ts';

/** As wrangler.toml has it; every other moment runs the hourly steps. */
export const OFTEN = '*/10 * * * *';

/** In small portions: at six runs an hour a whole city's year goes within a night. */
const CASES_PER_RUN = 100;

/** What runs every ten minutes. */
export const oftenSteps = {
  'delete-passed-cases': (around) => deletePassedCases(around, { limit: CASES_PER_RUN }),
  'seal-audit': async (around) => {
    const { rows, last } = await sealLog(around);
    return { count: rows, head: last?.hash ?? '' };
  },
} satisfies Steps;
