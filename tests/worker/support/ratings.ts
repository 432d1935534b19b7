import { abilityIds, type Ratings } from '../../../shared/competence/ability-ids.ts';

/** The same rating for everything. */
export function someRatings(rating: number): Ratings {
  return Object.fromEntries(abilityIds.map((id) => [id, rating])) as Ratings;
}
