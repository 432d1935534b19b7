import { abilityIds, HIGHEST_RATING, type Ratings } from '../../../shared/competence/ability-ids.ts';
import { roundOf, roundsBefore } from '../../../shared/competence/rounds.ts';
import type { Day } from '../../../shared/time/day.ts';
import { upkeepTogether } from '../../db/commit.ts';
import { countRatings } from '../../db/queries/competence.ts';
import type { Surroundings } from '../../services/context.ts';
import { demoPeople } from './organisation.ts';
import { type Random, seededRandom } from './random.ts';

/** Two earlier rounds of the competence check, in which everyone took part. Who did is forgotten when a round ends. */
export async function fillCompetence({ db }: Pick<Surroundings, 'db'>, todayOn: Day): Promise<void> {
  const answers = roundsBefore(roundOf(todayOn), 2).flatMap((round, ago) =>
    demoPeople.flatMap(({ id, roles, teamIds }) =>
      roles.some((role) => role === 'practitioner' || role === 'coach')
        ? teamIds.map((teamId) => ({
            round,
            teamId,
            ratings: drawRatings(seededRandom(`${id} ${round}`), ago),
          }))
        : [],
    ),
  );
  await upkeepTogether(
    db,
    answers.map((answer) => countRatings(db, answer)),
  );
}

/** Evaluating is harder than most; a round later it went a little better. */
function drawRatings(random: Random, ago: number): Ratings {
  const drawn = abilityIds.map((id) => {
    const usual = id === 'evaluating' || id === 'involving-network' ? 4 : 5;
    return [id, Math.min(HIGHEST_RATING, usual - ago + random.between(0, 2))];
  });
  return Object.fromEntries(drawn) as Ratings;
}
