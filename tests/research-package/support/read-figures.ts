import { readCourse, readTeamFeedback } from '../../../shared/api/feedback.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { ProofApi } from './proof-api.ts';

/** The measures that are counted again from a release. */
export const recounted = ['M01', 'M05', 'M07', 'M13'] as const;
export type Recounted = (typeof recounted)[number];

/** What a team sees of itself in the product. */
export interface TeamFigures {
  measures: Record<Recounted, { den: number; num: number }>;
  /** Time to the first goal. */
  T1: { n: number; events: number; competing: number; censored: number; median: number | null };
}

/** What the coach of each team sees as of a day, over the whole history of the team. */
export async function readFigures(
  api: ProofApi,
  teamIds: readonly string[],
  cutOn: Day,
): Promise<Record<string, TeamFigures>> {
  const coach = await api.enter('coach', 'coach', teamIds);
  const found = teamIds.map(async (team) => {
    const counted = recounted.map(async (measure) => {
      const { days } = await coach.ask(readCourse, { team, measure }, { cutOn });
      const sum = (of: 'met' | 'counted') => days.reduce((total, day) => total + day[of], 0);
      return [measure, { den: sum('counted'), num: sum('met') }] as const;
    });
    const { observations } = await coach.ask(readTeamFeedback, { team }, { cutOn });
    const T1 = observations.find(({ kind }) => kind === 'first-goal');
    if (T1?.statistic !== 'duration') throw new Error('a team sees how long the first goal takes');
    const { n, events, competing, censored, median } = T1;
    const measures = Object.fromEntries(await Promise.all(counted)) as TeamFigures['measures'];
    return [team, { measures, T1: { n, events, competing, censored, median } }] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
