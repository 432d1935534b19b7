import type { Team } from '../../../../shared/api/schemas.ts';
import type { StudyPlan } from '../../../../shared/export/study-plan.ts';
import { Facts } from '../../parts/facts.tsx';
import { useText } from '../../shell/language.tsx';
import type { PlanPart } from './plan-merge.ts';
import { usePlanWords } from './use-plan-words.ts';

interface PlanFactsProps {
  plan: StudyPlan;
  teams: readonly Team[];
}

/** A plan as it reads to whom decides about it: what, why, of whom, and what protects families. */
export function PlanFacts({ plan, teams }: PlanFactsProps) {
  const { t } = useText();
  const { reads } = t.studyPlan;
  const { names, wordsOf } = usePlanWords(teams);
  const fact = (part: PlanPart): [string, string] => [names[part], wordsOf(plan, part)];
  const ofRows: PlanPart[] = plan.detail === 'rows' ? ['coarsening', 'leastClass', 'isLinked'] : [];
  const facts = [
    fact('purpose'),
    fact('ground'),
    [reads.period, reads.from(wordsOf(plan, 'firstOn'), wordsOf(plan, 'lastOn'))] as const,
    fact('teams'),
    fact('detail'),
    fact('tables'),
    ...ofRows.map(fact),
    fact('keepFilesDays'),
    [reads.never, reads.neverText] as const,
  ];
  return <Facts facts={facts} class="portal-plan" />;
}
