import { addDays, type Day, dayNumber, daysBetween } from '../../../shared/time/day.ts';
import type { DraftEntry } from './draft-entry.ts';
import type { Random } from './random.ts';
import { workingDayBefore } from './working-day.ts';

const MINUTE = 60_000;

/** An entry of the demo's history, with all that was typed, and the instant at which it was recorded (ms). */
export interface DemoEvent extends Omit<DraftEntry, 'knownOn'> {
  caseNumber: string;
  recordedAt: number;
}

/**
 * Gives the entries of a case the moment at which they were recorded: most on the day itself, some days later, a few
 * weeks later, and never after something that came later in the case or after the last day.
 */
export function recordEntries(
  random: Random,
  caseNumber: string,
  drafts: readonly DraftEntry[],
  lastOn: Day,
): DemoEvent[] {
  const days = [...new Set(drafts.map(({ knownOn }) => knownOn))].sort();
  let at = 0;
  return days.flatMap((day, index) => {
    const latestOn = earliest(days[index + 1] ?? lastOn, lastOn);
    const recordedOn = drawRecordedOn(random, day, latestOn);
    // Between half past eight and about half past four in summer, an hour earlier in winter.
    const startsAt = dayNumber(recordedOn) * 86_400_000 + (6.5 * 60 + random.between(0, 480)) * MINUTE;
    at = Math.max(at, startsAt);
    return drafts
      .filter(({ knownOn }) => knownOn === day)
      .map(({ knownOn: _, ...draft }) => {
        at += random.between(1, 4) * MINUTE + random.between(0, 59_999);
        return { ...draft, caseNumber, recordedAt: at };
      });
  });
}

function drawRecordedOn(random: Random, day: Day, latestOn: Day): Day {
  const delay = random.weighted([
    [0, 72],
    [random.between(1, 3), 18],
    [random.between(4, 13), 8],
    [random.between(15, 30), 2],
  ]);
  const on = workingDayBefore(addDays(day, Math.min(delay, daysBetween(day, latestOn))));
  return on < day ? day : on;
}

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b;
}
