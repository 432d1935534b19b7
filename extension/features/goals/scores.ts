import type { Goal, Score } from '../../../shared/history/case-history.ts';

/** The scores of one informant, oldest first. */
export interface ScoreCourse {
  informant: string;
  scores: readonly Score[];
}

/** The course of a goal by the informant who scored it most, and last among equals; null without scores. */
export function mainCourse({ scores }: Goal): ScoreCourse | null {
  let main: ScoreCourse | null = null;
  for (const { informant } of scores.toReversed()) {
    const own = scores.filter((score) => score.informant === informant);
    if (!main || own.length > main.scores.length) main = { informant, scores: own };
  }
  return main;
}
