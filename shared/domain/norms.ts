import * as z from '../zod.ts';

const days = z.int().check(z.minimum(0), z.maximum(730));

/**
 * The organisation's terms, in calendar days. The defaults are proposals for teams to set, not facts about the law.
 * `evaluationToleranceDays` is what a planned evaluation may be later than its date and still count as on time.
 */
export const Norms = z.strictObject({
  firstGoalsDays: days,
  actionDays: days,
  firstSafetyCheckDays: days,
  secondAssessorDays: days,
  safetyRepeatDays: days,
  safetyGoalDays: days,
  evaluationDefaultDays: days,
  evaluationCapDays: days,
  evaluationToleranceDays: days,
  // An organisation that set its terms before there were consults has said nothing about them.
  consultDays: z._default(days, 14),
  maxOpenGoals: z.int().check(z.minimum(1), z.maximum(20)),
});
export type Norms = z.infer<typeof Norms>;

export const defaultNorms: Norms = {
  firstGoalsDays: 42,
  actionDays: 14,
  firstSafetyCheckDays: 28,
  secondAssessorDays: 14,
  safetyRepeatDays: 91,
  safetyGoalDays: 14,
  evaluationDefaultDays: 90,
  evaluationCapDays: 183,
  evaluationToleranceDays: 14,
  consultDays: 14,
  maxOpenGoals: 5,
};

/**
 * Days within which an entry counts on the day it happened instead of the day it was recorded, and after which
 * a milestone's verdict is settled. One number on purpose: that is why a settled verdict only changes by correction.
 */
export const RECORDING_GRACE_DAYS = 14;
