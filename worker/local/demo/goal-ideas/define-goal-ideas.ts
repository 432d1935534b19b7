import type { actionOwner } from '../../../../shared/codes/action-owner.ts';
import type { CodeList } from '../../../../shared/codes/define-code-list.ts';
import type { goalKind } from '../../../../shared/codes/goal-kind.ts';
import type { lifeDomain } from '../../../../shared/codes/life-domain.ts';

type CodeOf<List> = List extends CodeList<infer C> ? C : never;
export type Domain = CodeOf<typeof lifeDomain>;
export type Owner = CodeOf<typeof actionOwner>;

/** A goal as an invented family might put it, with who could do what and what might help. Names no one. */
export interface GoalIdea {
  text: string;
  domain: Domain;
  kind: CodeOf<typeof goalKind>;
  actions: readonly { what: string; owner: Owner }[];
  helped: readonly string[];
}

/** Goals of one life domain. Their kind is that of the domain unless they say otherwise. */
export function defineGoalIdeas(
  domain: Domain,
  kind: GoalIdea['kind'],
  ideas: readonly (Omit<GoalIdea, 'domain' | 'kind'> & { kind?: GoalIdea['kind'] })[],
): GoalIdea[] {
  return ideas.map((idea) => ({ domain, kind, ...idea }));
}
