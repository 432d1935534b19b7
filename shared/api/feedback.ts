import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { MeasureFigure } from './schemas.ts';

/** The team's own figures: per measure the last four quarters up to today, and those quarters apart. */
export const readTeamFeedback = defineEndpoint({
  id: 'read-team-feedback',
  method: 'GET',
  path: '/api/teams/:team/feedback',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({
    teamId: Slug,
    teamName: z.string(),
    cutOn: DaySchema,
    figures: z.array(
      z.strictObject({ measureId: z.string(), total: MeasureFigure, quarters: z.array(MeasureFigure) }),
    ),
  }),
});
