import type { PlanDraft } from './plan-draft.ts';

/** What of a plan can be one person's and another's, in the order of the form. */
export const planParts = [
  'title',
  'purpose',
  'ground',
  'firstOn',
  'lastOn',
  'teams',
  'detail',
  'tables',
  'coarsening',
  'leastClass',
  'isLinked',
  'keepFilesDays',
] as const satisfies (keyof PlanDraft)[];
export type PlanPart = (typeof planParts)[number];

/** A plan that was saved elsewhere while it was written here. */
export interface OtherPlan {
  mine: PlanDraft;
  theirs: PlanDraft;
  /** Where they say something else than stands here, and than was there before. */
  parts: readonly PlanPart[];
}

/**
 * Puts together what was written here and what was saved elsewhere. What only one of them changed is taken; where both
 * did, what was written here stays, and `parts` names it. So does it where only they changed something.
 * @param base as both found it
 */
export function mergePlans(
  base: PlanDraft,
  mine: PlanDraft,
  theirs: PlanDraft,
): { merged: PlanDraft; other: OtherPlan } {
  const parts = planParts.filter(
    (part) => !isSamePart(theirs, base, part) && !isSamePart(theirs, mine, part),
  );
  const taken = parts.filter((part) => isSamePart(mine, base, part));
  const merged = taken.reduce((draft, part) => withPart(draft, theirs, part), mine);
  return { merged, other: { mine, theirs, parts } };
}

/** A plan with one part of another. */
export function withPart(draft: PlanDraft, from: PlanDraft, part: PlanPart): PlanDraft {
  if (part === 'teams') return { ...draft, teams: from.teams, hasAllTeams: from.hasAllTeams };
  return { ...draft, [part]: from[part] };
}

/** Whether two plans say the same there; in which order something was ticked says nothing. */
export function isSamePart(a: PlanDraft, b: PlanDraft, part: PlanPart): boolean {
  return said(a, part) === said(b, part);
}

function said(draft: PlanDraft, part: PlanPart): string {
  if (part === 'teams') return draft.hasAllTeams ? '' : draft.teams.toSorted().join(' ');
  if (part === 'tables') return draft.tables.toSorted().join(' ');
  return JSON.stringify(draft[part]);
}
