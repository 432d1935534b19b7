import * as z from '../zod.ts';

/** How long something took, of a team's cases or goals, where something else can come first. Shares are 0 to 1. */
export const CurveFigure = z.strictObject({
  /** T1, T2, M14 or M17. */
  id: z.string(),
  version: z.int(),
  n: z.int(),
  /** To how many it happened. */
  events: z.int(),
  /** To how many something else happened that makes it impossible. */
  competing: z.int(),
  /** Of how many it is not known yet: they are still on their way on the cut day. */
  censored: z.int(),
  /** Days after which it has happened to half of all; null when that was never reached, or too few to say. */
  median: z.nullable(z.number()),
  /** The curve right after each day on which something happened; before the first it is 0. */
  steps: z.array(
    z.strictObject({
      day: z.int(),
      /** How many it could still happen to just before. */
      atRisk: z.int(),
      /** Share to which it has happened (cumulative incidence), with its 95% interval. */
      happened: z.number(),
      low: z.number(),
      high: z.number(),
      /** Share to which something else happened first. */
      elsewise: z.number(),
    }),
  ),
});
export type CurveFigure = z.infer<typeof CurveFigure>;

/** How far two assessors of one family agree, who judged without knowing what the other said. */
export const AgreementFigure = z.strictObject({
  /** `level`: the conclusion; `items`: the separate questions. */
  id: z.enum(['kappa-level', 'kappa-items']),
  version: z.int(),
  /** Pairs of judgements. */
  n: z.int(),
  /** Share of pairs that say the same; null without pairs. */
  agreement: z.nullable(z.number()),
  /** Null when all judgements are in one category. */
  kappa: z.nullable(z.strictObject({ value: z.number(), low: z.number(), high: z.number() })),
  /** Gwet's coefficient; null without pairs. */
  ac1: z.nullable(z.number()),
});
export type AgreementFigure = z.infer<typeof AgreementFigure>;

/** Goal Attainment Scaling T-scores of closed cases. */
export const GasFigure = z.strictObject({
  id: z.literal('gas'),
  version: z.int(),
  /** Closed cases with goals that were scored. */
  n: z.int(),
  mean: z.nullable(z.number()),
  /** Null below two cases. */
  deviation: z.nullable(z.number()),
  /** From low to high. */
  scores: z.array(z.number()),
});
export type GasFigure = z.infer<typeof GasFigure>;

/** What is not x of n, of one team in the period of its figures. */
export const TeamObservations = z.strictObject({
  curves: z.array(CurveFigure),
  agreement: z.array(AgreementFigure),
  gas: z.nullable(GasFigure),
});
export type TeamObservations = z.infer<typeof TeamObservations>;
