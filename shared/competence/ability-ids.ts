/** What the competence check asks, in its order. Apart from the questions, which the API has no use for. */
export const abilityIds = [
  'setting-goals',
  'evaluating',
  'assessing-safety',
  'scale-questions',
  'involving-network',
  'scaling-down',
] as const;

export type AbilityId = (typeof abilityIds)[number];

/** From 1 (not at all) to this. */
export const HIGHEST_RATING = 7;

/** What one practitioner feels able to do. */
export type Ratings = Record<AbilityId, number>;
