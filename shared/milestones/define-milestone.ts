import type { Localised } from '../domain/localised.ts';
import type { Norms } from '../domain/norms.ts';
import { type CaseHistory, type PromptAnswer, responsibleTeam } from '../history/case-history.ts';
import { addDays, type Day, earliestDay } from '../time/day.ts';

/**
 * What became of a milestone: exhaustive and exclusive. It does not depend on the day one looks; whether it counts
 * yet does (see `isMature`).
 */
export const verdicts = ['met', 'unmet', 'excluded', 'excepted'] as const;
export type Verdict = (typeof verdicts)[number];

/** Something that should have happened in a case by a date: the reminder, the prompt and the unit of every rate. */
export interface Milestone {
  kind: string;
  /** The id of the goal, assessment or agreement it is about (with a rank where there are several); '' for the case. */
  subject: string;
  /** From this day it is worth showing. Earlier is allowed. */
  opensOn: Day;
  /** The date people work towards. */
  dueOn: Day;
  /** The last day that still counts as on time. */
  deadlineOn: Day;
  /** The day it was fulfilled, late or not; null while it was not. */
  fulfilledOn: Day | null;
  verdict: Verdict;
  /** Responsible on the deadline, or when the case closed if that was earlier. */
  teamId: string;
  /** Whether there is still something to do. Said to go another way, there is not; the verdict stays what it is. */
  isOpen: boolean;
  /** Nobody wants to be reminded before this day; null when nobody said so or there is nothing to do any more. */
  remindFrom: Day | null;
  /**
   * Code of the reason why it goes another way than the norm says; null when nobody said so. Stays when it is fulfilled
   * after all, and for the team whose figure it is when the next team has to decide for itself.
   */
  deviation: string | null;
}

/** What a kind of milestone says about one of its units; everything common is worked out here. */
export interface MilestoneDraft {
  subject?: string;
  opensOn: Day;
  dueOn: Day;
  deadlineOn?: Day;
  fulfilledOn: Day | null;
  /** Whether it was met, where that is not a matter of when it was fulfilled. */
  isMet?: boolean;
  /** Left out whatever the outcome. */
  isExcluded?: boolean;
  /** Left out only when not met. */
  isExcepted?: boolean;
  /** Nothing is to be done about it any more, although it was never fulfilled. */
  hasEnded?: boolean;
}

export interface MilestoneDefinition {
  kind: string;
  name: Localised;
  /** The form that fulfils it. Null: nobody is reminded of it, it is only counted. */
  form: string | null;
  /**
   * Its milestones are stretches of days with one state, from `opensOn` up to and including `deadlineOn`, and every day
   * counts: see `person-days.ts`.
   */
  isStretch?: true;
  derive(history: CaseHistory, norms: Norms): MilestoneDraft[];
}

/** A kind of milestone that people are reminded of. */
export interface ReminderDefinition extends MilestoneDefinition {
  form: string;
}

/** The last day of a stretch that has not ended. */
export const NEVER: Day = '9999-12-31';

/** Declares a kind of milestone. */
export function defineMilestone<D extends MilestoneDefinition>(definition: D): D {
  return definition;
}

/** Completes a draft. Null when the case was never opened: such a case does not count. */
export function completeMilestone(
  definition: MilestoneDefinition,
  draft: MilestoneDraft,
  history: CaseHistory,
): Milestone | null {
  const deadlineOn = draft.deadlineOn ?? draft.dueOn;
  const closedOn = history.closed?.on ?? null;
  const teamId = responsibleTeam(history, earliestDay(deadlineOn, closedOn) ?? deadlineOn);
  if (teamId === null) return null;
  const { standing, deviation } = saidAbout(definition.kind, draft, history, teamId);
  const isToDo = draft.fulfilledOn === null && closedOn === null && !draft.hasEnded;
  const isOpen = isToDo && definition.form !== null && !standing?.reason;
  return {
    kind: definition.kind,
    subject: draft.subject ?? '',
    opensOn: draft.opensOn,
    dueOn: draft.dueOn,
    deadlineOn,
    fulfilledOn: draft.fulfilledOn,
    verdict: verdictOf(draft, deadlineOn),
    teamId,
    isOpen,
    remindFrom: (isOpen && standing?.until) || null,
    deviation,
  };
}

/**
 * What was answered to the reminder of a milestone: said when its window was open and it was not fulfilled. An answer
 * stands while the case is with the team that gave it; why it went another way stays with the figure it belongs to.
 */
function saidAbout(
  kind: string,
  { opensOn, fulfilledOn }: MilestoneDraft,
  { promptAnswers }: CaseHistory,
  teamId: string,
): { standing: PromptAnswer | null; deviation: string | null } {
  const answers = promptAnswers.filter(
    (answer) =>
      answer.kind === kind && answer.on >= opensOn && (fulfilledOn === null || fulfilledOn > answer.on),
  );
  const standing = answers.findLast(({ isInForce }) => isInForce) ?? null;
  const own = answers.findLast((answer) => answer.teamId === teamId);
  return { standing, deviation: standing?.reason ?? own?.reason ?? null };
}

function verdictOf(draft: MilestoneDraft, deadlineOn: Day): Verdict {
  if (draft.isExcluded) return 'excluded';
  if (draft.isMet ?? (draft.fulfilledOn !== null && draft.fulfilledOn <= deadlineOn)) return 'met';
  return draft.isExcepted ? 'excepted' : 'unmet';
}

/** Whether the case closed on or before a day. */
export function closedBy(history: CaseHistory, on: Day): boolean {
  return history.closed !== null && history.closed.on <= on;
}

/** Reasons for closing that lie outside the team: ended by the family (03) and external circumstances (05). */
export function closedByOthers(history: CaseHistory, on: Day): boolean {
  return closedBy(history, on) && (history.closed?.reason === '03' || history.closed?.reason === '05');
}

/** The day from which something due is worth showing: some days before, but not before there was anything to do. */
export function shownFrom(possibleFrom: Day, dueOn: Day, daysBefore: number): Day {
  const from = addDays(dueOn, -daysBefore);
  return from > possibleFrom ? from : possibleFrom;
}
