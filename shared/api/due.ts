import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { DueLine } from './schemas.ts';

/**
 * What is due: of the cases the practitioner works on, or of a whole team. For what stands in it,
 * see `dueAhead`.
 */
export const readDueList = defineEndpoint({
  id: 'read-due-list',
  method: 'GET',
  path: '/api/due',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({ scope: z.enum(['mine', 'team']), team: z.optional(Slug) }),
  response: z.strictObject({
    todayOn: DaySchema,
    /** Most urgent first; at most one line per case and kind. */
    lines: z.array(DueLine),
    /** Whether there was more than fits. */
    hasMore: z.boolean(),
    /**
     * How many things in those cases were done in the last whole week, Monday to Sunday: an evaluation of three goals is
     * one. Null for a team.
     */
    doneLastWeek: z.nullable(z.int()),
  }),
});
