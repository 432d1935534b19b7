import { CaseTag } from '../../shared/domain/entry.ts';
import { errorCodes } from '../../shared/domain/errors.ts';
import { Id, Slug } from '../../shared/forms/schema.ts';
import * as z from '../../shared/zod.ts';

/** What became of an entry: `conflict` and `refused` wait for someone to look at them. */
export const outboxStatuses = ['waiting', 'acknowledged', 'conflict', 'refused'] as const;
export type OutboxStatus = (typeof outboxStatuses)[number];

/** One entry that was saved on this device. What was answered is in `body` only. */
export const OutboxRecord = z.strictObject({
  entryId: Id,
  form: Slug,
  formVersion: z.int(),
  caseTag: CaseTag,
  /** Only this member's session may file it. */
  authorId: z.string(),
  /** By this device's clock, ms. Nothing is ordered by it. */
  savedAt: z.int(),
  /** Goes up with every change: of two copies the higher is the newer. */
  revision: z.int(),
  status: z.enum(outboxStatuses),
  /** Why it waits for someone. */
  code: z.nullable(z.enum(errorCodes)),
  fields: z.array(z.string()),
  /** Once acknowledged: when the API recorded it, by its clock, and when we heard of it, by ours. */
  recordedAt: z.nullable(z.int()),
  acknowledgedAt: z.nullable(z.int()),
  /**
   * The whole submission, sealed with the team's key. Not with the device's: that is lost together with the database,
   * and then the copy in `storage.local` must still open once the team's keys are back.
   */
  body: z.string(),
});
export type OutboxRecord = z.infer<typeof OutboxRecord>;
