import { codesOf } from '../codes/define-code-list.ts';
import { rebaseReason } from '../codes/rebase-reason.ts';
import { DaySchema, Slug } from '../forms/schema.ts';
import { MOST_CHOSEN } from '../measures/team-choice.ts';
import { ObservationFigure } from '../observations/figures.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';
import { Interval, MeasureFigure, PeriodSchema } from './schemas.ts';

/** A past day as of which figures are asked; today when it is left out, and never later (`invalid-input`). */
const AsOf = { cutOn: z.optional(DaySchema) };

const Share = z.number().check(z.minimum(0), z.maximum(1));

/** What a team chose to look at. */
export const TeamChoice = z.strictObject({
  /** At most three, in the team's order. */
  measures: z.array(Slug).check(
    z.maxLength(MOST_CHOSEN),
    z.refine((ids) => new Set(ids).size === ids.length),
  ),
  /** What the team aims for, at most one share for each measure. */
  targets: z.array(z.strictObject({ measure: Slug, share: Share })).check(
    z.maxLength(50),
    z.refine((targets) => new Set(targets.map(({ measure }) => measure)).size === targets.length),
  ),
  /** From which day the centre line of a course starts anew, and why. */
  rebases: z
    .array(
      z.strictObject({
        measure: Slug,
        fromOn: DaySchema,
        reason: z.enum(codesOf(rebaseReason)),
      }),
    )
    .check(z.maxLength(50)),
});
export type TeamChoice = z.infer<typeof TeamChoice>;

/** A version of what a team chose; version 0 is what the product proposes. */
export const TeamChoiceVersion = z.strictObject({
  ...TeamChoice.shape,
  version: z.int(),
  setAt: z.nullable(z.int()),
});
export type TeamChoiceVersion = z.infer<typeof TeamChoiceVersion>;

/** This period against the one before. Said to differ only when the interval of the difference leaves out 0. */
export const FigureChange = z.strictObject({
  verdict: z.enum(['probably-higher', 'probably-lower', 'no-clear-difference']),
  /** Now minus then, as a share. */
  difference: z.number(),
  interval: z.strictObject({ low: z.number(), high: z.number() }),
});
export type FigureChange = z.infer<typeof FigureChange>;

/** Of goals of closed cases: what is known and what is not, and between which shares the truth lies. */
export const FigureParts = z.strictObject({
  met: z.int(),
  unmet: z.int(),
  unknown: z.int(),
  /** If none, and if all, of the unknown were met; null without any. */
  bounds: z.nullable(Interval),
  /** So often is the outcome unknown that a share of what is known says too little: show the bounds only. */
  boundsOnly: z.boolean(),
});
export type FigureParts = z.infer<typeof FigureParts>;

/** Everything about one measure of one team. */
export const TeamFigure = z.strictObject({
  measureId: z.string(),
  /** The last four quarters together. */
  total: MeasureFigure,
  /** The four quarters before those. */
  previous: MeasureFigure,
  /** The four quarters of the total apart, oldest first. */
  quarters: z.array(MeasureFigure),
  /** Null when one of the two periods has too few to compare. */
  change: z.nullable(FigureChange),
  /** Only of measures that leave out what is unknown (M11). */
  parts: z.nullable(FigureParts),
});
export type TeamFigure = z.infer<typeof TeamFigure>;

/** The team's own figures: per measure the last four quarters up to a day, the four before, and what a team chose. */
export const readTeamFeedback = defineEndpoint({
  id: 'read-team-feedback',
  method: 'GET',
  path: '/api/teams/:team/feedback',
  roles: ['practitioner', 'coach'],
  request: z.strictObject(AsOf),
  response: z.strictObject({
    teamId: Slug,
    teamName: z.string(),
    cutOn: DaySchema,
    figures: z.array(TeamFigure),
    /** What is not x of n: durations, agreement of assessors, scores. */
    observations: z.array(ObservationFigure),
    choice: TeamChoiceVersion,
  }),
});

/**
 * A measure from the start of the team's history: per deadline what was counted and met (of person-days: per month, on
 * its last day). Dots, limits and signals follow from it: see `shared/measures/course.ts`.
 */
export const readCourse = defineEndpoint({
  id: 'read-measure-course',
  method: 'GET',
  path: '/api/teams/:team/feedback/:measure/course',
  roles: ['practitioner', 'coach'],
  request: z.strictObject(AsOf),
  response: z.strictObject({
    teamId: Slug,
    measureId: z.string(),
    measureVersion: z.int(),
    cutOn: DaySchema,
    /** Oldest first; only what counts on the cut day. */
    days: z.array(z.strictObject({ on: DaySchema, met: z.int(), counted: z.int() })),
  }),
});

/** Sets the next version of what a team chose. `conflict` when a colleague was first. */
export const writeTeamChoice = defineEndpoint({
  id: 'write-team-choice',
  method: 'PUT',
  path: '/api/teams/:team/feedback/choice',
  roles: ['coach'],
  /** `basedOn` is the version that it replaces. */
  request: z.strictObject({ ...TeamChoice.shape, basedOn: z.int().check(z.minimum(0)) }),
  response: TeamChoiceVersion,
});

const zones = ['below-99.8', 'below-95', 'within', 'above-95', 'above-99.8'] as const;

/** One team beside others, as far as it may be shown outside that team. */
export const BesideTeam = z.strictObject({
  /** Null of a team that whoever asks is not to recognise. */
  team: z.nullable(z.strictObject({ id: Slug, name: z.string() })),
  isOwn: z.boolean(),
  result: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('shown'),
      met: z.int(),
      counted: z.int(),
      /** 95%, on the effective number where units come in families; null below ten. */
      interval: z.nullable(Interval),
      /** Where it stands in the funnel: the effective number where units come in families. */
      funnelN: z.int(),
      zone: z.nullable(z.enum(zones)),
      /** The same once it is allowed for that teams differ more than by chance. */
      adjustedZone: z.nullable(z.enum(zones)),
      /** Drawn towards what teams have in common: for planning, never a score. */
      estimate: z.nullable(z.strictObject({ share: z.number(), low: z.number(), high: z.number() })),
    }),
    /** So many counted; of the met only that they are below, or above, a number. */
    z.strictObject({
      status: z.literal('banded'),
      counted: z.int(),
      below: z.int(),
      zone: z.nullable(z.enum(zones)),
    }),
    z.strictObject({
      status: z.literal('banded-high'),
      counted: z.int(),
      above: z.int(),
      zone: z.nullable(z.enum(zones)),
    }),
    z.strictObject({ status: z.literal('hidden') }),
  ]),
});
export type BesideTeam = z.infer<typeof BesideTeam>;

/**
 * One measure of all teams in the last half year of the calendar that counts completely on a day. Periods never
 * overlap, or the difference of two would tell what is hidden. A coach sees which team is theirs and no other by name,
 * in no order; an administrator sees all by name, in the order of the alphabet.
 */
export const readTeamsBeside = defineEndpoint({
  id: 'read-teams-beside',
  method: 'GET',
  path: '/api/feedback/teams',
  roles: ['coach', 'administrator'],
  request: z.strictObject({ measure: Slug, ...AsOf }),
  response: z.strictObject({
    measureId: z.string(),
    measureVersion: z.int(),
    cutOn: DaySchema,
    period: PeriodSchema,
    teams: z.array(BesideTeam),
    /** Null when too little is shown. Worked out from nothing but the rows above. */
    funnel: z.nullable(
      z.strictObject({
        centre: z.number(),
        /** Whether teams differ more than equal teams would by chance, and how much (about 1 is chance). */
        isOverDispersed: z.boolean(),
        phi: z.number(),
        /** For drawing only: decisions are in the zones. */
        lines: z.array(z.strictObject({ n: z.int(), limits95: Interval, limits998: Interval })),
      }),
    ),
    /** The share that the best quarter of teams reaches; null with fewer than eight teams of ten, or without direction. */
    bestQuarter: z.nullable(z.number()),
  }),
});
