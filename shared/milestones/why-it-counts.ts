import type { Day } from '../time/day.ts';
import type { Milestone, Verdict } from './define-milestone.ts';
import { isMature } from './derive-milestones.ts';
import { findMilestoneDefinition } from './registry.ts';

/** In which of the five ways a milestone stands in a figure. */
export const countingStatuses = ['met', 'unmet', 'excluded', 'excepted', 'pending'] as const;
export type CountingStatus = (typeof countingStatuses)[number];

/** Why it stands there, as a code: people read it in words of the screen. */
export const countingReasons = [
  // Met: before its deadline, or as the measure says.
  'in-time',
  'as-defined',
  // Not met: after its deadline; in time but recorded more than 14 days later; not at all; not as the measure says.
  'late',
  'recorded-late',
  'not-done',
  'not-as-defined',
  // Excluded.
  'closed-before',
  'goal-ended',
  'no-goal',
  'never-evaluated',
  'not-said',
  // Excluded or excepted: closing reason 05.
  'other-circumstances',
  // Excepted: the goal lapsed; closing reason 03.
  'goal-lapsed',
  'ended-by-family',
  // Pending: the deadline lies ahead; it has passed, and what was done may still be recorded.
  'not-due-yet',
  'may-still-be-recorded',
] as const;
export type CountingReason = (typeof countingReasons)[number];

/** What is looked at of a milestone. */
export interface Counted extends Pick<Milestone, 'kind' | 'deadlineOn' | 'fulfilledOn'> {
  verdict: Verdict;
  /** It happened by the deadline, and was recorded so much later that the day of recording counts. */
  wasRecordedLate: boolean;
  /** The day on which the case was closed and the code of why; null while it is open. */
  closed: { on: Day; reason: string | null } | null;
}

/** How a milestone stands in a figure on a cut day, and why. A stretch of days (M06) is never pending. */
export function whyItCounts(
  milestone: Counted,
  cutOn: Day,
): { status: CountingStatus; reason: CountingReason } {
  const definition = findMilestoneDefinition(milestone.kind);
  const { verdict, deadlineOn } = milestone;
  if (!definition?.isStretch && !isMature(milestone, cutOn)) {
    return { status: 'pending', reason: deadlineOn >= cutOn ? 'not-due-yet' : 'may-still-be-recorded' };
  }
  // What nobody is reminded of is no matter of being in time.
  const hasForm = (definition?.form ?? null) !== null;
  switch (verdict) {
    case 'met':
      return { status: verdict, reason: hasForm ? 'in-time' : 'as-defined' };
    case 'unmet':
      return { status: verdict, reason: hasForm ? whyUnmet(milestone) : 'not-as-defined' };
    case 'excluded':
      return { status: verdict, reason: whyExcluded(milestone) };
    case 'excepted':
      return { status: verdict, reason: whyExcepted(milestone) };
  }
}

function whyUnmet({ fulfilledOn, wasRecordedLate }: Counted): CountingReason {
  if (fulfilledOn === null) return 'not-done';
  return wasRecordedLate ? 'recorded-late' : 'late';
}

/** Kinds that are left out for a reason of their own. */
const ownReasons: Readonly<Partial<Record<string, CountingReason>>> = {
  'goal-with-family': 'not-said',
  'goal-achieved': 'never-evaluated',
  'drop-out': 'other-circumstances',
};

function whyExcluded({ kind, deadlineOn, closed }: Counted): CountingReason {
  const own = ownReasons[kind];
  if (own) return own;
  if (closed !== null && closed.on <= deadlineOn) return 'closed-before';
  return kind === 'network-action' ? 'no-goal' : 'goal-ended';
}

function whyExcepted({ deadlineOn, closed }: Counted): CountingReason {
  const reason = closed !== null && closed.on <= deadlineOn ? closed.reason : null;
  if (reason === '03') return 'ended-by-family';
  return reason === '05' ? 'other-circumstances' : 'goal-lapsed';
}
