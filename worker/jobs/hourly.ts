import { forgetWhoAnswered } from '../services/competence/forget-answered.ts';
import { forgetDownloads } from '../services/downloads/forget.ts';
import { deletePassedMeetings } from '../services/meetings/delete-passed.ts';
import { countAnew } from '../services/milestones/count-anew.ts';
import { recomputeTally } from '../services/milestones/recompute.ts';
import { ignoreUnanswered } from '../services/prompts/ignore.ts';
import { forgetRecipeHealth } from '../services/recipe-health/forget.ts';
import { expireLog } from '../services/retention/expire-log.ts';
import { forgetEndedDevices } from '../services/retention/forget-ended-devices.ts';
import { forgetExpiredSessions } from '../services/sessions/forget-expired.ts';
import { oftenSteps } from './often.ts';
import type { Steps } from './run-steps.ts';

const CASES_PER_RUN = 10_000;
const LOG_ROWS_PER_RUN = 50_000;
const PROMPTS_PER_RUN = 5_000;
const MEETINGS_PER_RUN = 200;

/** What runs every hour, with what runs more often. */
export const hourlySteps = {
  // What new norms leave to be done; a run does what fits and the next one goes on.
  'count-anew': ({ db }) => countAnew({ db }, { cases: CASES_PER_RUN }),
  'forget-recipe-health': forgetRecipeHealth,
  'ignore-unanswered': (around) => ignoreUnanswered(around, { limit: PROMPTS_PER_RUN }),
  'forget-who-answered': forgetWhoAnswered,
  'recompute-tally': recomputeTally,
  'forget-expired-sessions': forgetExpiredSessions,
  'forget-downloads': forgetDownloads,
  'forget-ended-devices': forgetEndedDevices,
  'delete-passed-meetings': (around) => deletePassedMeetings(around, { limit: MEETINGS_PER_RUN }),
  'expire-log': (around) => expireLog(around, { limit: LOG_ROWS_PER_RUN }),
  ...oftenSteps,
} satisfies Steps;
