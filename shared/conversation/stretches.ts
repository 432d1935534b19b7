import type { CaseHistory } from '../history/case-history.ts';
import { addDays, type Day } from '../time/day.ts';

/** A run of days on which one team had a case. */
export interface Stretch {
  teamId: string;
  firstOn: Day;
  /** The day before it went to another team, or the day it closed; null while the team has it. */
  lastOn: Day | null;
  /** Whether it ended because the case went to another team. */
  isLeft: boolean;
}

/** The teams that had a case, one after the other. None when it was never opened. */
export function stretchesOf({ opened, transfers, closed }: CaseHistory): Stretch[] {
  if (!opened) return [];
  const starts = [{ on: opened.on, teamId: opened.teamId }, ...transfers];
  return starts.flatMap(({ on, teamId }, index) => {
    const next = starts[index + 1]?.on ?? null;
    const closedOn = closed?.on ?? null;
    // A transfer on the day of the opening, or after the closing, leaves no day between.
    const isLeft = next !== null && (closedOn === null || next <= closedOn);
    const lastOn = isLeft ? addDays(next, -1) : closedOn;
    const firstOn = on > opened.on ? on : opened.on;
    return lastOn !== null && lastOn < firstOn ? [] : [{ teamId, firstOn, lastOn, isLeft }];
  });
}
