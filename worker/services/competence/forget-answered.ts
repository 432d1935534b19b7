import { roundOf } from '../../../shared/competence/rounds.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { upkeep } from '../../db/commit.ts';
import { forgetAnswered } from '../../db/queries/competence.ts';
import type { Surroundings } from '../context.ts';

/** Forgets who filled in the competence check of rounds that ended. Returns how many. */
export async function forgetWhoAnswered({ db, now }: Pick<Surroundings, 'db' | 'now'>): Promise<number> {
  return upkeep(forgetAnswered(db, roundOf(dayOfInstant(now()))));
}
