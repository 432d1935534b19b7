import { seededRandom } from './random.ts';

/** How often a team does in time what was agreed, as shares. */
export interface TeamHabits {
  goalsInTime: number;
  evaluationsInTime: number;
  checksInTime: number;
  checksTogether: number;
}

/** Teams differ, none is extreme: what they share is larger than what sets them apart. */
export function habitsOf(seed: string, teamId: string): TeamHabits {
  const random = seededRandom(`${seed}/habits/${teamId}`);
  const around = (middle: number) => middle + (random.next() - 0.5) * 0.16;
  return {
    goalsInTime: around(0.78),
    evaluationsInTime: around(0.74),
    checksInTime: around(0.84),
    checksTogether: around(0.45),
  };
}
