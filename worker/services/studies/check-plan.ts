import { tableNames } from '../../../shared/export/codebook/define-table.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import { identifierWarnings } from '../../../shared/privacy/identifier-warnings.ts';
import { AppError } from '../../app-error.ts';

/** The plan as it is kept: teams and tables once each, in an order of ours, so that the same plan is the same text. */
export function orderedPlan(plan: StudyPlan): StudyPlan {
  return {
    ...plan,
    teams: [...new Set(plan.teams)].sort(),
    tables: tableNames.filter((name) => plan.tables.includes(name)),
  };
}

/**
 * Throws `identifier` for what seems to identify a person: in the title as in any name; in the purpose, which may well
 * say where to reach the researchers, a citizen service number. Throws `invalid-input` for what can't be released.
 */
export function demandPlan(plan: StudyPlan, teamIds: readonly string[]): void {
  const identifying = [
    ...(identifierWarnings(plan.title).length > 0 ? ['plan.title'] : []),
    ...(identifierWarnings(plan.purpose).includes('citizen-number') ? ['plan.purpose'] : []),
  ];
  if (identifying.length > 0) throw new AppError('identifier', identifying);
  const wrong = [
    ...(plan.firstOn > plan.lastOn ? ['plan.lastOn'] : []),
    ...plan.teams.flatMap((id, at) => (teamIds.includes(id) ? [] : [`plan.teams.${at}`])),
    ...(fitsDetail(plan) ? [] : ['plan.tables']),
  ];
  if (wrong.length > 0) throw new AppError('invalid-input', wrong);
}

/** Counts have one table. Rows hang from their case, so that table is always there. */
function fitsDetail({ detail, tables }: StudyPlan): boolean {
  if (detail === 'counts') return tables.every((name) => name === 'team_periods');
  return tables.includes('cases');
}
