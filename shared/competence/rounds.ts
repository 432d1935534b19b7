import type { Day } from '../time/day.ts';

/** Half a year in which everyone may fill in the competence check once: `2026-1` or `2026-2`. */
export type Round = string;

/** The round in which a day falls. */
export function roundOf(day: Day): Round {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 1 : 2}`;
}

/** First and last day of a round. */
export function daysOfRound(round: Round): { firstOn: Day; lastOn: Day } {
  const year = round.slice(0, 4);
  return round.endsWith('-1')
    ? { firstOn: `${year}-01-01`, lastOn: `${year}-06-30` }
    : { firstOn: `${year}-07-01`, lastOn: `${year}-12-31` };
}

/** The rounds before a round, the latest first. */
export function roundsBefore(round: Round, count: number): Round[] {
  const half = Number(round.slice(0, 4)) * 2 + Number(round.slice(5)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const earlier = half - index - 1;
    return `${Math.floor(earlier / 2)}-${(earlier % 2) + 1}`;
  });
}
