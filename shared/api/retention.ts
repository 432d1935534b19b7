import { codesOf } from '../codes/define-code-list.ts';
import { holdReason } from '../codes/hold-reason.ts';
import { CaseTag } from '../domain/entry.ts';
import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

export const HoldReason = z.enum(codesOf(holdReason));

const MonthsText = z.string().check(z.regex(/^([1-9]|[1-9][0-9]|1[0-9]{2}|2[0-3][0-9]|240)$/));

/** How many months ahead a preview looks. */
export const PREVIEW_MONTHS = 12;

/**
 * What will be deleted and when, by team and month. With other terms than those that hold, to see what they would
 * come to before setting them.
 */
export const previewRetention = defineEndpoint({
  id: 'preview-retention',
  method: 'GET',
  path: '/api/retention/preview',
  roles: ['administrator'],
  request: z.strictObject({
    monthsAfterClosing: z.optional(MonthsText),
    monthsAfterLastActivity: z.optional(z.union([MonthsText, z.literal('never')])),
  }),
  response: z.strictObject({
    todayOn: DaySchema,
    /** The terms it was worked out with. */
    monthsAfterClosing: z.int(),
    monthsAfterLastActivity: z.nullable(z.int()),
    keepCounts: z.boolean(),
    months: z.array(
      z.strictObject({
        teamId: Slug,
        teamName: z.string(),
        /** `YYYY-MM`. What should be gone already stands in the month of today. */
        month: z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}$/)),
        /** The first day on which any of them goes. */
        firstOn: DaySchema,
        closed: z.int(),
        /** Cases that were never closed, by their last entry. */
        inactive: z.int(),
      }),
    ),
    /** Cases that would have gone within these months and stay, because someone holds them. */
    held: z.int(),
    /** The last times that cases were deleted, newest first. */
    runs: z.array(z.strictObject({ ranAt: z.int(), cases: z.int(), entries: z.int() })),
  }),
});

/** Stops the deletion of a case of the coach's own team, or lets it go its way again. */
export const holdCase = defineEndpoint({
  id: 'hold-case',
  method: 'PUT',
  path: '/api/cases/hold',
  roles: ['coach'],
  request: z.discriminatedUnion('held', [
    z.strictObject({ caseTag: CaseTag, held: z.literal(true), reason: HoldReason }),
    z.strictObject({ caseTag: CaseTag, held: z.literal(false) }),
  ]),
  response: z.strictObject({ held: z.boolean() }),
});

/** The most holds that one answer lists. */
export const MAX_HOLDS = 500;

/** The cases whose deletion is stopped, oldest first. The administrator knows them by the API's own name only. */
export const listHolds = defineEndpoint({
  id: 'list-holds',
  method: 'GET',
  path: '/api/holds',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({
    holds: z.array(
      z.strictObject({
        caseKey: z.string(),
        teamId: Slug,
        teamName: z.string(),
        heldAt: z.int(),
        reason: HoldReason,
        /** The day on which it would go if nobody held it; null when it has no term. */
        goesOn: z.nullable(DaySchema),
      }),
    ),
    hasMore: z.boolean(),
  }),
});

/** Lets a case go its way again. */
export const liftHold = defineEndpoint({
  id: 'lift-hold',
  method: 'DELETE',
  path: '/api/holds/:case',
  roles: ['administrator'],
  request: z.strictObject({}),
  response: z.strictObject({}),
});

/** The most cases that one request may ask about. */
export const MAX_CASES_ASKED = 100;

/** Which of some cases of the asker's own teams were deleted after their term, so that a device forgets them too. */
export const findDeletedCases = defineEndpoint({
  id: 'find-deleted-cases',
  method: 'POST',
  path: '/api/cases/deleted',
  roles: ['practitioner', 'coach'],
  request: z.strictObject({
    caseTags: z.array(CaseTag).check(z.minLength(1), z.maxLength(MAX_CASES_ASKED)),
  }),
  response: z.strictObject({ deleted: z.array(CaseTag) }),
});
