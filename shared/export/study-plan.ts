import { codesOf } from '../codes/define-code-list.ts';
import { legalGround } from '../codes/legal-ground.ts';
import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { tableNames } from './codebook/define-table.ts';

/** How a release blurs what could single out a family. Each is the same in all tables. */
export const Coarsening = z.strictObject({
  /** All teams as one. */
  teams: z.boolean(),
  /** Children as under 12, and 12 and over. */
  ages: z.boolean(),
  /** Without who referred the family. */
  referrer: z.boolean(),
  /** Without how many carers and children there are. */
  household: z.boolean(),
  /** Days in whole weeks: each day becomes the first of its week since the study began. */
  weeks: z.boolean(),
});
export type Coarsening = z.infer<typeof Coarsening>;
export const coarsenings = [
  'teams',
  'ages',
  'referrer',
  'household',
  'weeks',
] as const satisfies (keyof Coarsening)[];

export const noCoarsening: Coarsening = {
  teams: false,
  ages: false,
  referrer: false,
  household: false,
  weeks: false,
};

/**
 * What a researcher wants to do with which data: this is what an administrator approves. Title and purpose are read by
 * both and stand in every release. They are about a study, not about a family.
 */
export const StudyPlan = z.strictObject({
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(120)),
  purpose: z.string().check(z.trim(), z.minLength(10), z.maxLength(1000)),
  ground: z.enum(codesOf(legalGround)),
  /** Cases of which everything happened from the first day, and that were opened up to and including the last. */
  firstOn: DaySchema,
  lastOn: DaySchema,
  /** Empty for all teams of the organisation. */
  teams: z.array(Slug).check(z.maxLength(200)),
  /** `rows`: a row for each case and what belongs to it. `counts`: teams by quarter, small numbers hidden. */
  detail: z.enum(['rows', 'counts']),
  /** With `counts` only `team_periods`. */
  tables: z.array(z.enum(tableNames)).check(z.minLength(1)),
  coarsening: Coarsening,
  /** Cases in a class of fewer than this, by everything that could single out a family, are left out. 1 leaves none out. */
  leastClass: z.int().check(z.minimum(1), z.maximum(50)),
  /** Whether a case has the same pseudonym in every release of the study: needed for releases of what is new. */
  isLinked: z.boolean(),
  /** Days after which the files of a release go from the API. */
  keepFilesDays: z.int().check(z.minimum(1), z.maximum(365)),
});
export type StudyPlan = z.infer<typeof StudyPlan>;
