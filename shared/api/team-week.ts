import { codesOf } from '../codes/define-code-list.ts';
import { deviationReason } from '../codes/deviation-reason.ts';
import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

const Count = z.int().check(z.minimum(0));

/**
 * What a team did in the last whole week, Monday to Sunday, in the cases it had then: what was done before a case came
 * or after it left is another team's.
 */
export const readTeamWeek = defineEndpoint({
  id: 'read-team-week',
  method: 'GET',
  path: '/api/teams/:team/week',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({
    teamId: Slug,
    todayOn: DaySchema,
    /** The week it is about. */
    week: z.strictObject({ firstOn: DaySchema, lastOn: DaySchema }),
    /** By kind of milestone; an evaluation of three goals is one. Kinds of which nothing was done are left out. */
    done: z.array(z.strictObject({ kind: Slug, count: Count })),
    /** What was answered in that week to reminders, instead of doing it. */
    later: Count,
    /** By reason; reasons that nobody gave are left out. */
    deviated: z.array(z.strictObject({ reason: z.enum(codesOf(deviationReason)), count: Count })),
  }),
});
