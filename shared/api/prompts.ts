import { CaseTag } from '../domain/entry.ts';
import { DaySchema, Id, Slug } from '../forms/schema.ts';
import { reminderDefinitions } from '../milestones/reminders.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

/** The most showings one report may carry. */
export const MAX_SHOWINGS = 50;
/** Days after which nobody asks any more what was shown. */
export const SHOWN_DAYS = 60;

const kinds = reminderDefinitions.map(({ kind }) => kind) as [string, ...string[]];

/** A reminder that stood on somebody's screen. Nothing says whose. */
export const ReportedShowing = z.strictObject({
  /** Made on the device once per case, kind and day; the same id again adds at most that it was opened. */
  id: Id,
  /** The kind of milestone. */
  kind: z.enum(kinds),
  shownOn: DaySchema,
  /** The day on which the form was opened from it; null when it was not. */
  openedOn: z.nullable(DaySchema),
});
export type ReportedShowing = z.infer<typeof ReportedShowing>;

/**
 * Says which reminders of a case were shown. `wrong-team` unless one's team has the case; `invalid-input` for a day to
 * come or more than 60 days ago. What became of them follows from the entries.
 */
export const reportPrompts = defineEndpoint({
  id: 'report-prompts',
  method: 'POST',
  path: '/api/cases/prompts',
  roles: ['practitioner'],
  request: z.strictObject({
    caseTag: CaseTag,
    showings: z.array(ReportedShowing).check(z.minLength(1), z.maxLength(MAX_SHOWINGS)),
  }),
  response: z.strictObject({}),
});

/** A number, or null where it is hidden: then it may be anything small, or stand for what would give that away. */
const Count = z.nullable(z.int());

/** What became of the reminders of one kind. The outcomes add up to `shown`, the reasons to `deviated`. */
export const PromptCourse = z.strictObject({
  kind: Slug,
  shown: Count,
  /** From how many the form was opened. */
  opened: Count,
  done: Count,
  later: Count,
  deviated: Count,
  ignored: Count,
  /** Shown not long ago, and nothing became of it yet. */
  waiting: Count,
  /** By code of `deviation-reason`. */
  reasons: z.array(z.strictObject({ reason: Slug, count: Count })),
});
export type PromptCourse = z.infer<typeof PromptCourse>;

/**
 * What became of the reminders shown in a period. A coach asks it of a team of theirs (`team`; their first when it is
 * left out), over at most a year. An administrator asks it of the whole organisation, by calendar quarters that are
 * past (`invalid-input` otherwise): of two periods that overlap the difference would tell what is hidden.
 */
export const readPromptCourse = defineEndpoint({
  id: 'read-prompt-course',
  method: 'GET',
  path: '/api/prompts/course',
  roles: ['coach', 'administrator'],
  request: z.strictObject({ from: DaySchema, to: DaySchema, team: z.optional(Slug) }),
  response: z.strictObject({
    from: DaySchema,
    to: DaySchema,
    /** Null: the whole organisation. */
    teamId: z.nullable(Slug),
    /** Every kind of which something was shown or could have been, in the order of the product. */
    kinds: z.array(PromptCourse),
  }),
});
