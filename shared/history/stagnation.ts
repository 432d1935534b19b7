import type { Day } from '../time/day.ts';
import { type CaseHistory, type Goal, openGoals } from './case-history.ts';

/**
 * Open goals whose last two evaluations brought nothing: no informant who was heard at both, and before, gave a higher
 * score than the time before. Paired by informant, for scores of different people say nothing about each other, and
 * within one version of a goal, for another version has another scale. A goal that is good enough for those informants,
 * and one about which a consult may have been asked since its last evaluation, need no suggestion.
 *
 * `since` is the day of the scores since which nobody gained.
 */
export function stagnatingGoals(history: CaseHistory): { goalId: string; since: Day }[] {
  if (history.closed) return [];
  const askedLastOn =
    history.consults
      .map(({ askedOn }) => askedOn)
      .sort()
      .at(-1) ?? '';
  return openGoals(history).flatMap((goal) => {
    const evaluatedOn = goal.evaluations.at(-1)?.on;
    if (!evaluatedOn || askedLastOn >= evaluatedOn) return [];
    const since = stagnatesSince(goal);
    return since === null ? [] : [{ goalId: goal.id, since }];
  });
}

interface Heard {
  entryId: string;
  on: Day;
  score: number;
}

function stagnatesSince(goal: Goal): Day | null {
  const scores = goal.scores.filter(({ goalVersion }) => goalVersion === goal.versions.length);
  const scored = new Set(scores.map(({ entryId }) => entryId));
  const evaluations = [...new Set(goal.evaluations.map(({ entryId }) => entryId))].filter((id) =>
    scored.has(id),
  );
  const [previous, last] = evaluations.slice(-2);
  if (previous === undefined || last === undefined) return null;
  const paired = [...new Set(scores.map(({ informant }) => informant))]
    .map((informant): Heard[] => scores.filter((score) => score.informant === informant))
    .filter(
      (heard) => heard.length > 2 && heard.at(-2)?.entryId === previous && heard.at(-1)?.entryId === last,
    );
  const enough = goal.versions.at(-1)?.goodEnough ?? 10;
  if (paired.every((heard) => (heard.at(-1)?.score ?? 0) >= enough)) return null;
  const starts = paired.map(withoutGain);
  if (starts.some((heard) => heard.length < 3)) return null;
  return (
    starts
      .map((heard) => heard[0]?.on ?? '')
      .sort()
      .at(-1) ?? null
  );
}

/** The last scores of an informant of which none is higher than the one before it, from the first of them. */
function withoutGain(heard: readonly Heard[]): readonly Heard[] {
  const gainedAt = heard.findLastIndex(({ score }, index) => score > (heard[index - 1]?.score ?? score));
  return gainedAt === -1 ? heard : heard.slice(gainedAt);
}
