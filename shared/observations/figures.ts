import * as z from '../zod.ts';

/** How much the numbers can bear: see `rateOf`. */
export const Bearing = z.enum(['nothing', 'counts', 'few', 'full']);
export type Bearing = z.infer<typeof Bearing>;

const count = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1));

/** The curve right after a day on which something happened. */
export const CurvePoint = z.strictObject({
  days: count,
  /** Units that were still watched, and to which nothing had happened, just before. */
  atRisk: count,
  /** Share to which it has happened, with its 95% interval where there is one. */
  share,
  low: z.nullable(share),
  high: z.nullable(share),
  /** Share to which something else happened first. */
  competing: share,
});
export type CurvePoint = z.infer<typeof CurvePoint>;

/** How long something took. Where something can make it impossible the curve is a cumulative incidence. */
export const DurationFigure = z.strictObject({
  kind: z.string(),
  version: z.int(),
  statistic: z.literal('duration'),
  bearing: Bearing,
  n: count,
  events: count,
  competing: count,
  censored: count,
  /** The first day by which it had happened to half of all; null when that was not reached, or n is too small. */
  median: z.nullable(count),
  /** Empty when n is too small. */
  curve: z.array(CurvePoint),
  /**
   * How many were still followed, with nothing having happened, on some days after the start: up to the last on which
   * anyone was. Empty when n is too small.
   */
  followed: z.array(z.strictObject({ days: count, n: count })),
});
export type DurationFigure = z.infer<typeof DurationFigure>;

/** How far two people agree who judged the same apart from each other. */
export const AgreementFigure = z.strictObject({
  kind: z.string(),
  version: z.int(),
  statistic: z.literal('agreement'),
  bearing: Bearing,
  /** Assessments that count: how much the numbers can bear follows from these, since answers in one hang together. */
  assessments: count,
  /** Pairs of judgements or answers in those assessments. */
  n: count,
  /** Assessments whose two judgements are no pair: who judged second may have seen what the first concluded. */
  notBlind: count,
  /** Codes, in the order of rows and columns. */
  categories: z.array(z.string()),
  /** Counts of pairs: rows the family's practitioner, columns the colleague. */
  table: z.array(z.array(count)),
  /** Null when n is too small. */
  agreement: z.nullable(share),
  /** Null when n is too small, and when all answers are in one category. */
  kappa: z.nullable(z.strictObject({ value: z.number(), low: z.number(), high: z.number() })),
  ac1: z.nullable(z.number()),
});
export type AgreementFigure = z.infer<typeof AgreementFigure>;

/** Scores, with how they are spread. */
export const ScoreFigure = z.strictObject({
  kind: z.string(),
  version: z.int(),
  statistic: z.literal('score'),
  bearing: Bearing,
  n: count,
  /** Null when n is too small. */
  mean: z.nullable(z.number()),
  sd: z.nullable(z.number()),
  /** How many scores lie from `from` up to, not including, `to`; null is without bound. */
  distribution: z.array(z.strictObject({ from: z.nullable(z.number()), to: z.nullable(z.number()), count })),
});
export type ScoreFigure = z.infer<typeof ScoreFigure>;

/** What is observed of a team, as it may be shown to that team. */
export const ObservationFigure = z.discriminatedUnion('statistic', [
  DurationFigure,
  AgreementFigure,
  ScoreFigure,
]);
export type ObservationFigure = z.infer<typeof ObservationFigure>;
