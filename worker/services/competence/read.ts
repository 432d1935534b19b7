import {
  type AbilityResult,
  type readCompetence as contract,
  MIN_ANSWERS,
} from '../../../shared/api/competence.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { abilityIds, HIGHEST_RATING } from '../../../shared/competence/ability-ids.ts';
import { medianRating } from '../../../shared/competence/median.ts';
import { daysOfRound, roundOf, roundsBefore } from '../../../shared/competence/rounds.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { type RatingCount, readAnswered, readRatings } from '../../db/queries/competence.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { worksFor } from '../rights.ts';

/** Rounds that stand beside each other: two years. */
const ENDED_ROUNDS = 4;

/** The competence check of one's own team. Results of rounds that ended, and then only of five or more. */
export async function readCompetence(
  { db, actor, member, now }: SignedIn,
  { team }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const teamId = team ?? member.teams[0]?.id;
  if (teamId === undefined || !worksFor(actor, teamId)) throw new AppError('wrong-team', ['team']);
  const round = roundOf(dayOfInstant(now()));
  const earlier = roundsBefore(round, ENDED_ROUNDS);
  const [running, counted] = await run(
    db,
    together(readAnswered(db, { teamId, round, memberId: member.id }), readRatings(db, teamId, earlier)),
  );
  return {
    teamId,
    running: { round, lastOn: daysOfRound(round).lastOn, ...running },
    ended: earlier
      .map((one) => ({ round: one, own: counted.filter((count) => count.round === one) }))
      .filter(({ own }) => own.length > 0)
      .map(({ round: one, own }) => ({ round: one, results: resultsOf(own) })),
  };
}

function resultsOf(own: readonly RatingCount[]): AbilityResult[] | null {
  const results = abilityIds.map((ability) => {
    const ofAbility = own.filter((count) => count.ability === ability);
    const counts = Array.from(
      { length: HIGHEST_RATING },
      (_, index) => ofAbility.find(({ rating }) => rating === index + 1)?.count ?? 0,
    );
    const filledIn = counts.reduce((sum, count) => sum + count, 0);
    return { ability, counts, filledIn, median: medianRating(counts) ?? 0 };
  });
  return results.every(({ filledIn }) => filledIn >= MIN_ANSWERS) ? results : null;
}
