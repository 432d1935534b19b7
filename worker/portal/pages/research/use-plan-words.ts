import type { Team } from '../../../../shared/api/schemas.ts';
import { labelOf } from '../../../../shared/codes/define-code-list.ts';
import { legalGround } from '../../../../shared/codes/legal-ground.ts';
import { coarsenings, type StudyPlan } from '../../../../shared/export/study-plan.ts';
import { longDayText } from '../../../../shared/text/long-day.ts';
import { useText } from '../../shell/language.tsx';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanPart } from './plan-merge.ts';

/** How each part of a plan is called, and what it says in words; nothing where it says nothing yet. */
export function usePlanWords(teams: readonly Team[]) {
  const { t, say, language } = useText();
  const text = t.studyPlan;
  const { reads } = text;
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  const day = (on: string) => (on === '' ? '' : longDayText(on, language));
  const names: Record<PlanPart, string> = {
    title: text.title,
    purpose: reads.purpose,
    ground: reads.ground,
    firstOn: text.firstOn,
    lastOn: text.lastOn,
    teams: reads.teams,
    detail: reads.detail,
    tables: reads.tables,
    coarsening: reads.coarsening,
    leastClass: reads.leastClass,
    isLinked: reads.linked,
    keepFilesDays: reads.keep,
  };

  function wordsOf(plan: StudyPlan | PlanDraft, part: PlanPart): string {
    switch (part) {
      case 'title':
      case 'purpose':
        return plan[part];
      case 'ground':
        return plan.ground === '' ? '' : say(labelOf(legalGround, plan.ground));
      case 'firstOn':
      case 'lastOn':
        return day(plan[part]);
      case 'teams': {
        const isEvery = 'hasAllTeams' in plan ? plan.hasAllTeams : plan.teams.length === 0;
        return isEvery ? text.allTeams : plan.teams.map(nameOf).join(', ');
      }
      case 'detail':
        return text.details[plan.detail];
      case 'tables':
        return plan.tables.map((name) => text.table[name].name).join(', ');
      case 'coarsening': {
        const coarse = coarsenings.filter((name) => plan.coarsening[name]);
        return coarse.length === 0
          ? text.notCoarsened
          : coarse.map((name) => text.coarsen[name].short).join(', ');
      }
      case 'leastClass':
        return text.leastClassText(plan.leastClass);
      case 'isLinked':
        return plan.isLinked ? text.linked.yes : text.linked.no;
      case 'keepFilesDays':
        return reads.keepText(plan.keepFilesDays);
    }
  }

  return { names, wordsOf };
}
