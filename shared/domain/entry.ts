import { DaySchema, Id, Slug } from '../forms/schema.ts';
import { isPaddedNumber } from '../privacy/padded-number.ts';
import type { Day } from '../time/day.ts';
import { dayOfInstant, daysBetween } from '../time/day.ts';
import * as z from '../zod.ts';
import { RECORDING_GRACE_DAYS } from './norms.ts';

/**
 * A text sealed on a device: see `shared/privacy/seal.ts`. Fits the longest text field, 1000 characters, in UTF-8 (at
 * most 3 bytes for each), padded, with the longest team id.
 */
export const Sealed = z
  .string()
  .check(z.maxLength(4224), z.regex(/^s1\.[A-Za-z0-9_-]+\.\d+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/));

/**
 * The pseudonym of a case as the client makes it: 128 bits of HMAC, base64url, as bytes are written and not otherwise.
 * A number that was made as long as a tag is refused: it would be readable for whoever sees the tag.
 */
export const CaseTag = z.string().check(
  z.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/),
  z.refine((tag) => !isPaddedNumber(tag)),
);

/**
 * One submission of a form, as a client files it. Who filed it and when it was recorded is not the client's to say.
 * `answers` holds coded answers only; what was typed is in `sealed`, by path.
 */
export const EntrySubmission = z.strictObject({
  id: Id,
  form: Slug,
  formVersion: z.int().check(z.minimum(1), z.maximum(9999)),
  caseTag: CaseTag,
  teamId: Slug,
  happenedOn: DaySchema,
  answers: z.record(z.string(), z.unknown()),
  sealed: z.record(z.string().check(z.maxLength(100)), Sealed),
  amends: z.optional(Id),
  /** The tag of an earlier case of the same family, with the opening of a case that says there was one. */
  previousCaseTag: z.optional(CaseTag),
});
export type EntrySubmission = z.infer<typeof EntrySubmission>;

/** An entry as it was recorded: written once, never changed. */
export const Entry = z.strictObject({
  id: Id,
  form: Slug,
  formVersion: z.int(),
  teamId: Slug,
  authorId: z.string(),
  happenedOn: DaySchema,
  /** Instant of recording by the API's clock, ms since 1970. Nothing is ever ordered by a device's clock. */
  recordedAt: z.int(),
  answers: z.record(z.string(), z.unknown()),
  sealed: z.record(z.string(), z.string()),
  amends: z.nullable(Id),
  /** A colleague's judgement that whoever reads it should not know before giving her own: see `withholdJudgements`. */
  withheld: z.optional(z.literal(true)),
});
export type Entry = z.infer<typeof Entry>;

/**
 * The day on which something counts: the day it happened when it was recorded within 14 days, otherwise the day it
 * was recorded. Late administration is not punished; filling in the evening before the meeting does not help.
 * @param recordedAt instant, ms
 */
export function effectiveDay(happenedOn: Day, recordedAt: number): Day {
  const recordedOn = dayOfInstant(recordedAt);
  return daysBetween(happenedOn, recordedOn) <= RECORDING_GRACE_DAYS ? happenedOn : recordedOn;
}
