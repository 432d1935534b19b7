import { type AbilityId, abilityIds, HIGHEST_RATING } from '../competence/ability-ids.ts';
import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** From how many answers results are shown, to the team itself too. */
export const MIN_ANSWERS = 5;

const Round = z.string().check(z.regex(/^20[0-9]{2}-[12]$/));
const Rating = z.int().check(z.minimum(1), z.maximum(HIGHEST_RATING));

/** What a team answered to one question: how often each rating was given, from 1 to 7. */
export const AbilityResult = z.strictObject({
  ability: z.enum(abilityIds),
  counts: z.array(z.int()).check(z.length(HIGHEST_RATING)),
  filledIn: z.int(),
  /** May lie halfway between two ratings. */
  median: z.number(),
});
export type AbilityResult = z.infer<typeof AbilityResult>;

/**
 * The competence check of a team: what runs now, and what came of rounds that ended. Nothing is shown of a round that
 * runs but how many answered: with every answer the difference would be somebody's.
 */
export const readCompetence = defineEndpoint({
  id: 'read-competence',
  method: 'GET',
  path: '/api/competence',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ team: z.optional(Slug) }),
  response: z.strictObject({
    teamId: Slug,
    /** The round that runs now: there always is one. */
    running: z.strictObject({ round: Round, lastOn: DaySchema, isAnswered: z.boolean(), filledIn: z.int() }),
    /** Rounds that ended, the latest first. */
    ended: z.array(
      z.strictObject({
        round: Round,
        /** Null: fewer than five answered. */
        results: z.nullable(z.array(AbilityResult)),
      }),
    ),
  }),
});
export type Competence = z.infer<(typeof readCompetence)['response']>;

const ratings = Object.fromEntries(abilityIds.map((id) => [id, Rating])) as Record<AbilityId, typeof Rating>;

/**
 * Fills in the check, once a round. Only counted: nothing that is kept says who gave which rating. `conflict` when one
 * answered before, `invalid-input` (field `round`) when that round does not run.
 */
export const answerCompetence = defineEndpoint({
  id: 'answer-competence',
  method: 'POST',
  path: '/api/competence',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ team: Slug, round: Round, ratings: z.strictObject(ratings) }),
  response: z.strictObject({}),
});
