import type { Milestone } from '../milestones/define-milestone.ts';
import { isSnoozed } from '../milestones/what-is-due.ts';
import { addDays, type Day } from '../time/day.ts';

/** A reminder as it was shown: once in a case on a day, for one kind of milestone. */
export interface Showing {
  kind: string;
  shownOn: Day;
  /** The first day on which somebody did something with it; null when nobody did. */
  openedOn: Day | null;
  /** What came of it; null while nobody answered. */
  outcome: 'done' | 'later' | 'deviated' | 'ignored' | null;
}

/** How often an organisation reminds: see the setting `prompts`. */
export interface PromptPolicy {
  /** Kinds about which nobody is reminded. */
  off: readonly string[];
  /** Days during which a reminder that nobody answered does not come back. */
  quietDays: number;
  /** Days from a reminder during which the case says nothing more; 1 is until the next day. */
  cooldownDays: number;
  /** New reminders one person sees in a day. */
  perDay: number;
}

/** Something that is due without being pushed forward, and why. */
export interface Quiet {
  milestone: Milestone;
  why: 'later' | 'shown-lately' | 'another-lately' | 'enough-today' | 'retired';
  /** From this day it may be reminded of again; null when no day brings that. */
  until: Day | null;
}

/** What is known when a case is opened. */
export interface PromptQuestion {
  /**
   * What `whatIsDue` says, most urgent first. Given without leaving out what the organisation switched off: that comes
   * back as `retired`.
   */
  due: readonly Milestone[];
  /** Earlier reminders of this case, on whichever device and by whichever colleague. */
  showings: readonly Showing[];
  /** Reminders that this person saw for the first time today, in all cases. */
  newToday: number;
  todayOn: Day;
  policy: PromptPolicy;
}

/**
 * Which one of the things that are due in a case is put forward today, if any; all others come back with the reason
 * why they keep quiet, so that they can be listed. A case says one thing a day and stays with it. Of what may be said,
 * what was not said yet goes first, then what was said longest ago: else a few that nobody answers would keep the rest
 * from ever being said. The same question gets the same answer.
 */
export function choosePrompt(asked: PromptQuestion): { prompt: Milestone | null; quiet: Quiet[] } {
  const { due, policy, todayOn } = asked;
  // A device whose clock runs ahead does not silence a case.
  const question = { ...asked, showings: asked.showings.filter(({ shownOn }) => shownOn <= todayOn) };
  const found = due.map((milestone) => ({ milestone, quiet: whyQuiet(milestone, question) }));
  const [first, ...others] = found
    .flatMap(({ milestone, quiet }) => (quiet ? [] : [milestone]))
    .sort((a, b) => compare(lastSaidOn(a, question), lastSaidOn(b, question)));
  const until = addDays(todayOn, policy.cooldownDays);
  return {
    prompt: first ?? null,
    quiet: found.flatMap(({ milestone, quiet }) => {
      if (quiet) return [quiet];
      return others.includes(milestone) ? [{ milestone, why: 'another-lately', until }] : [];
    }),
  };
}

function whyQuiet(milestone: Milestone, question: PromptQuestion): Quiet | null {
  const { showings, newToday, todayOn, policy } = question;
  const quiet = (why: Quiet['why'], until: Day | null): Quiet => ({ milestone, why, until });
  if (policy.off.includes(milestone.kind)) return quiet('retired', null);
  if (isSnoozed(milestone, todayOn)) return quiet('later', milestone.remindFrom);
  const today = showings.filter(({ shownOn }) => shownOn === todayOn);
  const ofKind = showings.filter(({ kind }) => kind === milestone.kind);
  const ofKindToday = today.filter(({ kind }) => kind === milestone.kind);
  if (ofKindToday.length > 0) {
    const isAnswered = ofKindToday.some(({ outcome }) => isAnswer(outcome));
    return isAnswered ? quiet('shown-lately', addDays(todayOn, 1)) : null;
  }
  const unanswered = latest(ofKind.filter(({ outcome }) => !isAnswer(outcome)));
  const quietUntil = unanswered && addDays(unanswered, policy.quietDays);
  if (quietUntil && quietUntil > todayOn) return quiet('shown-lately', quietUntil);
  // What comes back leaves room too, or one that is asked for every day would keep the others from ever being said.
  const lastOn = latest(showings);
  const coolUntil = lastOn && addDays(lastOn, policy.cooldownDays);
  if (coolUntil && coolUntil > todayOn) {
    return quiet(latest(ofKind) === lastOn ? 'shown-lately' : 'another-lately', coolUntil);
  }
  return newToday >= policy.perDay ? quiet('enough-today', addDays(todayOn, 1)) : null;
}

/** That nobody answered for a week is not an answer. */
function isAnswer(outcome: Showing['outcome']): boolean {
  return outcome !== null && outcome !== 'ignored';
}

/** The last day people were reminded of it since it was worth showing, or since the day they asked for; '' for never. */
function lastSaidOn({ kind, opensOn, remindFrom }: Milestone, { showings }: PromptQuestion): string {
  const from = remindFrom !== null && remindFrom > opensOn ? remindFrom : opensOn;
  return latest(showings.filter((showing) => showing.kind === kind && showing.shownOn >= from)) ?? '';
}

function latest(showings: readonly Showing[]): Day | null {
  return showings.reduce<Day | null>(
    (last, { shownOn }) => (last === null || shownOn > last ? shownOn : last),
    null,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
