import { codesOf } from '../codes/define-code-list.ts';
import { doubtAnswer } from '../codes/doubt-answer.ts';
import { doubtExtent } from '../codes/doubt-extent.ts';
import { doubtReason } from '../codes/doubt-reason.ts';
import { DaySchema, Id, Slug } from '../forms/schema.ts';
import { countingReasons, countingStatuses } from '../milestones/why-it-counts.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { CaseLabel, PeriodSchema } from './schemas.ts';

/** The most milestones in one answer. */
export const MAX_BEHIND = 200;

/** A milestone behind a figure, and why it counts or does not. */
export const MilestoneBehind = z.strictObject({
  /** Null when the case is with another team by now: it counts here, and can no longer be opened here. */
  case: z.nullable(z.strictObject({ caseKey: z.string(), label: z.nullable(CaseLabel) })),
  kind: Slug,
  /** The id of the goal, assessment or agreement it is about (with a rank where there are several); '' for the case. */
  subject: z.string(),
  /** Of person-days: the first of the days. */
  opensOn: DaySchema,
  dueOn: DaySchema,
  /** Of person-days: the last of the days, null while they go on. */
  deadlineOn: z.nullable(DaySchema),
  /** The day on which it was done, as it counts; null when it was not. */
  fulfilledOn: z.nullable(DaySchema),
  status: z.enum(countingStatuses),
  reason: z.enum(countingReasons),
  isHandedOver: z.boolean(),
});
export type MilestoneBehind = z.infer<typeof MilestoneBehind>;

/** The milestones behind a figure of one's own team, by deadline. Of deleted cases only counts are left. */
export const readBehind = defineEndpoint({
  id: 'read-behind-figure',
  method: 'POST',
  path: '/api/teams/:team/feedback/behind',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({
    measure: Slug,
    cutOn: z.optional(DaySchema),
    period: PeriodSchema,
    /** Only these; all when left out. */
    status: z.optional(z.enum(countingStatuses)),
    /** `next` of the page before. */
    after: z.optional(z.string().check(z.maxLength(400))),
  }),
  response: z.strictObject({
    cutOn: DaySchema,
    milestones: z.array(MilestoneBehind).check(z.maxLength(MAX_BEHIND)),
    /** Null on the last page. */
    next: z.nullable(z.string()),
    /** How many of the figure's units came from cases that were deleted after their term. */
    deleted: z.int(),
  }),
});

/** A figure that a team doubts: codes only, so that nothing of a family goes to who has no keys. */
export const FigureDoubt = z.strictObject({
  id: Id,
  teamId: Slug,
  teamName: z.string(),
  measure: Slug,
  measureVersion: z.int(),
  cutOn: DaySchema,
  period: PeriodSchema,
  reason: z.enum(codesOf(doubtReason)),
  extent: z.enum(codesOf(doubtExtent)),
  raisedAt: z.int(),
  /** Null while nobody answered. */
  answer: z.nullable(z.enum(codesOf(doubtAnswer))),
  answeredAt: z.nullable(z.int()),
});
export type FigureDoubt = z.infer<typeof FigureDoubt>;

/** Says that a figure of one's own team is not right. The same id again is a success. */
export const raiseDoubt = defineEndpoint({
  id: 'raise-doubt',
  method: 'POST',
  path: '/api/teams/:team/feedback/doubts',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({
    /** Made on the device. */
    id: Id,
    measure: Slug,
    measureVersion: z.int().check(z.minimum(1), z.maximum(9999)),
    cutOn: DaySchema,
    period: PeriodSchema,
    reason: z.enum(codesOf(doubtReason)),
    extent: z.enum(codesOf(doubtExtent)),
  }),
  response: z.strictObject({}),
});

/** Takes a doubt back. `not-found` when the team has none by that id, `conflict` when it was answered by then. */
export const withdrawDoubt = defineEndpoint({
  id: 'withdraw-doubt',
  method: 'DELETE',
  path: '/api/teams/:team/feedback/doubts/:doubt',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});

/** What one's own team doubted, newest first, with the answers: the last 100. */
export const readTeamDoubts = defineEndpoint({
  id: 'read-team-doubts',
  method: 'GET',
  path: '/api/teams/:team/feedback/doubts',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({}),
  response: z.strictObject({ doubts: z.array(FigureDoubt) }),
});

/** What teams doubt: first what nobody answered, oldest first; then the newest of what was answered. 200 at most. */
export const readDoubts = defineEndpoint({
  id: 'read-doubts',
  method: 'GET',
  path: '/api/feedback/doubts',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({ doubts: z.array(FigureDoubt) }),
});

/** Answers a doubt, or answers it anew. */
export const answerDoubt = defineEndpoint({
  id: 'answer-doubt',
  method: 'PUT',
  path: '/api/feedback/doubts/:doubt',
  roles: ['administrator'],
  request: z.strictObject({ answer: z.enum(codesOf(doubtAnswer)) }),
  response: z.strictObject({ answeredAt: z.int() }),
});
