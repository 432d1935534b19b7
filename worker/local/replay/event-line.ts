import { Slug } from '../../../shared/forms/schema.ts';
import * as z from '../../../shared/zod.ts';

/** A name in the log: of an event, a case, a goal. */
export const Name = z.string().check(z.minLength(1), z.maxLength(64));

/** What every line of an event log has; more is allowed and ignored. */
export const EventLine = z.object({
  id: Name,
  time: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/)),
  team: Slug,
  worker: Name,
  case: z.nullable(Name),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
});
