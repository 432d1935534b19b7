import { RECORDING_GRACE_DAYS } from '../domain/norms.ts';
import type { Goal } from '../history/case-history.ts';
import { gasTScore } from '../stats/gas-t-score.ts';
import { addDays, type Day } from '../time/day.ts';
import { defineObservation } from './define-observation.ts';

export const goalAttainment = defineObservation({
  id: 'GAS',
  kind: 'goal-attainment',
  version: 1,
  statistic: 'score',
  name: { nl: 'Doelen bij afsluiten (GAS T-score)', en: 'Goals at closure (GAS T-score)' },
  why: {
    nl: 'Eén getal per gezin over alle doelen samen, die elk op een eigen schaal liggen.',
    en: 'One number a family for all its goals together, each of which has a scale of its own.',
  },
  what: {
    nl: 'De laatst gegeven schaalstand van elk doel, tot 14 dagen na het afsluiten, gewogen bij elkaar. 50 is zoals gehoopt; 10 punten is ongeveer één stand op de schaal bij één doel.',
    en: 'The last level given to each goal, until 14 days after closing, put together by weight. 50 is as hoped; 10 points is about one level for a single goal.',
  },
  leftOut: {
    nl: 'Vervallen doelen, doelen zonder schaalstand, en zaken waar geen enkel doel een schaalstand heeft.',
    en: 'Lapsed goals, goals without a level, and cases in which no goal has a level.',
  },
  limits: {
    nl: 'De schaal maakt elk gezin zelf: teams zijn er niet mee te vergelijken. De samenhang tussen doelen (0,3) is aangenomen. Lees het naast M12: hoeveel doelen er een uitkomst hebben.',
    en: 'Each family makes its own scale: teams cannot be compared by it. The correlation between goals (0.3) is an assumption. Read it beside M12: how many goals have an outcome.',
  },
  unit: {
    one: { nl: 'afgesloten gezin', en: 'closed family' },
    many: { nl: 'afgesloten gezinnen', en: 'closed families' },
  },
  categories: [],
  outcome: { nl: 'kregen een score', en: 'got a score' },
  competing: null,
  source: 'T. J. Kiresuk & R. E. Sherman (1968)',
  reviewedOn: '2026-11-22',
  reviewOn: '2027-05-22',
  observe({ history: { closed, goals } }) {
    if (!closed) return [];
    const lastOn = addDays(closed.on, RECORDING_GRACE_DAYS);
    const scored = goals.flatMap((goal) => {
      const weight = weightAt(goal, closed.on);
      const level = lastLevel(goal, lastOn);
      const isRelevant = weight !== null && goal.ended?.outcome !== 'lapsed';
      return isRelevant && level !== null ? [{ weight, level }] : [];
    });
    const score = gasTScore(scored);
    return score === null ? [] : [{ startOn: closed.on, endOn: closed.on, value: String(score) }];
  },
});

/** As the goal stood on a day; null when it was not set yet. */
function weightAt({ versions }: Goal, on: Day): number | null {
  return versions.findLast((version) => version.on <= on)?.weight ?? null;
}

function lastLevel({ evaluations }: Goal, lastOn: Day): number | null {
  return evaluations.findLast(({ on, gasLevel }) => on <= lastOn && gasLevel !== null)?.gasLevel ?? null;
}
