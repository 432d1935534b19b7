import { consultOutcome } from '../codes/consult-outcome.ts';
import { consultReason } from '../codes/consult-reason.ts';
import { consultShape } from '../codes/consult-shape.ts';
import { codesOf } from '../codes/define-code-list.ts';
import { lifeDomain } from '../codes/life-domain.ts';
import { DaySchema, Slug } from '../forms/schema.ts';
import * as z from '../zod.ts';
import { defineEndpoint } from './endpoint.ts';

const Domain = z.enum(codesOf(lifeDomain));
const Count = z.int().check(z.minimum(0));

/** What was said of one life domain in cases where the domains were gone through. The three add up to those cases. */
export const DomainStates = z.strictObject({
  domain: Domain,
  concern: Count,
  well: Count,
  /** Said to be not discussed, or left out. */
  notDiscussed: Count,
});
export type DomainStates = z.infer<typeof DomainStates>;

/** Two life domains with concerns in the same cases. */
export const DomainPair = z.strictObject({
  domains: z.tuple([Domain, Domain]),
  /** Cases with concerns about both. */
  together: Count,
  /** Those of them in which somebody said that the two hang together. */
  linked: Count,
});
export type DomainPair = z.infer<typeof DomainPair>;

/** How far a consult came by the cut: what it came to, or that it is not that far. */
export const consultEnds = [
  ...codesOf(consultOutcome),
  'answered',
  'waiting',
  'case-closed',
  'case-left',
] as const;
export type ConsultEnd = (typeof consultEnds)[number];

/** Consults that went the same way. */
export const ConsultPath = z.strictObject({
  /** Null where it was not said. */
  reason: z.nullable(z.enum(codesOf(consultReason))),
  /** In which way somebody thought along; while nobody did, in which way it was asked. Null where it was not said. */
  shape: z.nullable(z.enum(codesOf(consultShape))),
  /** `case-closed` and `case-left`: the case closed, or went to another team, before it came to anything. */
  end: z.enum(consultEnds),
  count: Count,
  /** Days until the first answer, of those that were answered, shortest first. */
  days: z.array(Count),
});
export type ConsultPath = z.infer<typeof ConsultPath>;

/**
 * What a team can talk about beside its figures: which concerns occur together in its cases, and which way its consults
 * went. Of the team itself only: nothing small is hidden.
 */
export const readConversation = defineEndpoint({
  id: 'read-conversation',
  method: 'GET',
  path: '/api/teams/:team/conversation',
  roles: ['practitioner', 'coach'],
  /** As it stood on a day; today when it is left out. `invalid-input` for a day to come. */
  request: z.strictObject({ cutOn: z.optional(DaySchema) }),
  response: z.strictObject({
    teamId: Slug,
    cutOn: DaySchema,
    /** The quarters over which a team's figures look back, up to the cut. */
    period: z.strictObject({ firstOn: DaySchema, lastOn: DaySchema }),
    /** Over the cases that the team had at some time in the period. */
    domains: z.strictObject({
      /** Cases in which the domains were gone through: the others say nothing here. */
      scanned: Count,
      unscanned: Count,
      /** Every life domain, in the order of the list. */
      states: z.array(DomainStates),
      /** Every pair that occurs, the most frequent first. */
      pairs: z.array(DomainPair),
    }),
    /** The consults that the team asked in the period, by the way they went, the most frequent first. */
    consults: z.array(ConsultPath),
  }),
});
