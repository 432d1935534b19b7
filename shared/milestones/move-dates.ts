import type { EvaluationDate } from '../history/case-history.ts';
import { type Day, earliestDay } from '../time/day.ts';

/** A date people work towards, from the day on which it was agreed. */
export interface Plan {
  from: Day;
  dueOn: Day;
  /** The day on which there was nothing left to move; null while there is. */
  overOn: Day | null;
}

/**
 * Moves the dates of plans, in the order of the moves. A family moves the conversation that comes first: what would
 * have come up before the new date comes along, what was agreed for after it stays where it is.
 */
export function moveDates(
  plans: readonly Plan[],
  moves: readonly Pick<EvaluationDate, 'on' | 'nextOn'>[],
): void {
  for (const { on, nextOn } of moves) {
    const running = plans.filter(({ from, overOn }) => from <= on && (overOn === null || overOn > on));
    const firstOn = earliestDay(...running.map(({ dueOn }) => dueOn));
    for (const plan of running) {
      if (plan.dueOn === firstOn || plan.dueOn <= nextOn) plan.dueOn = nextOn;
    }
  }
}
