import type { Team } from '../../../../shared/api/schemas.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { legalGround } from '../../../../shared/codes/legal-ground.ts';
import { coarsenings, type StudyPlan } from '../../../../shared/export/study-plan.ts';
import { longDayText } from '../../../../shared/text/long-day.ts';
import { Facts } from '../../parts/facts.tsx';
import { useText } from '../../shell/language.tsx';

interface PlanFactsProps {
  plan: StudyPlan;
  teams: readonly Team[];
}

/** A plan as it reads to whom decides about it: what, why, of whom, and what protects families. */
export function PlanFacts({ plan, teams }: PlanFactsProps) {
  const { t, say, language } = useText();
  const text = t.studyPlan;
  const { reads } = text;
  const isRows = plan.detail === 'rows';
  const coarse = coarsenings.filter((name) => plan.coarsening[name]).map((name) => text.coarsen[name].short);
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  const period = reads.from(longDayText(plan.firstOn, language), longDayText(plan.lastOn, language));
  const facts: [string, string][] = [
    [reads.purpose, plan.purpose],
    [reads.ground, say(labelOf(legalGround, plan.ground))],
    [reads.period, period],
    [reads.teams, plan.teams.length === 0 ? text.allTeams : plan.teams.map(nameOf).join(', ')],
    [reads.detail, text.details[plan.detail]],
    [reads.tables, plan.tables.map((name) => text.table[name].name).join(', ')],
  ];
  if (isRows) {
    facts.push(
      [reads.coarsening, coarse.length === 0 ? text.notCoarsened : coarse.join(', ')],
      [reads.leastClass, text.leastClassText(plan.leastClass)],
      [reads.linked, plan.isLinked ? text.linked.yes : text.linked.no],
    );
  }
  facts.push([reads.keep, reads.keepText(plan.keepFilesDays)], [reads.never, reads.neverText]);
  return <Facts facts={facts} class="portal-plan" />;
}
