import { Id } from '../forms/schema.ts';
import * as z from '../zod.ts';

/**
 * A text sealed for another team: see `sealForTeam`. Fits the longest text, padded, with the longest team id and the
 * sender's one-time public key.
 */
export const HandedSealed = z
  .string()
  .check(z.maxLength(4352), z.regex(/^h1\.[A-Za-z0-9_-]+\.\d+\.[A-Za-z0-9_-]{87}\.[A-Za-z0-9_-]+$/));

/** A text of an entry that its team gave to the team that took over the case. */
export const HandedText = z.strictObject({ entryId: Id, path: z.string(), sealed: HandedSealed });
export type HandedText = z.infer<typeof HandedText>;
