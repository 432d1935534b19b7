import { type TableName, tableNames } from '../../../../shared/export/codebook/define-table.ts';
import { noCoarsening, StudyPlan } from '../../../../shared/export/study-plan.ts';
import { identifierWarnings } from '../../../../shared/privacy/identifier-warnings.ts';

/** The table from which all other rows hang. */
export const ALWAYS: TableName = 'cases';

/** A plan as typed, before it is one. */
export interface PlanDraft extends Omit<StudyPlan, 'ground'> {
  /** '' until one was chosen. */
  ground: StudyPlan['ground'] | '';
  /** A plan says so by naming no team. */
  hasAllTeams: boolean;
}

/** Where something can be wrong in it. */
export type PlanField =
  | 'title'
  | 'purpose'
  | 'ground'
  | 'firstOn'
  | 'lastOn'
  | 'teams'
  | 'leastClass'
  | 'keepFilesDays';

export interface PlanProblem {
  field: PlanField;
  /** What to say about it. */
  text: PlanField | 'identifier';
}

/** A plan that nobody has typed anything in. What is ticked already asks for little and keeps small groups out. */
export function newDraft(): PlanDraft {
  return {
    title: '',
    purpose: '',
    ground: '',
    firstOn: '',
    lastOn: '',
    teams: [],
    hasAllTeams: true,
    detail: 'rows',
    tables: [ALWAYS],
    coarsening: noCoarsening,
    leastClass: 5,
    isLinked: false,
    keepFilesDays: 30,
  };
}

/** A plan to be changed. */
export function draftOf(plan: StudyPlan): PlanDraft {
  return { ...plan, hasAllTeams: plan.teams.length === 0 };
}

/** What a draft comes to: a plan, or what is wrong with it in the order of the form. */
export function planOf(draft: PlanDraft): { plan: StudyPlan } | { problems: PlanProblem[] } {
  const { hasAllTeams, ground, ...typed } = draft;
  const isRows = typed.detail === 'rows';
  const parsed = StudyPlan.safeParse({
    ...typed,
    ground,
    teams: hasAllTeams ? [] : typed.teams,
    tables: isRows
      ? tableNames.filter((name) => name === ALWAYS || typed.tables.includes(name))
      : ['team_periods'],
  });
  const unfit = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  const wrong: Record<PlanField, PlanProblem['text'] | false> = {
    title: textProblem('title', typed.title, unfit),
    purpose: textProblem('purpose', typed.purpose, unfit),
    ground: unfit.has('ground') && 'ground',
    firstOn: unfit.has('firstOn') && 'firstOn',
    lastOn: (unfit.has('lastOn') || typed.lastOn < typed.firstOn) && 'lastOn',
    teams: (unfit.has('teams') || (!hasAllTeams && typed.teams.length === 0)) && 'teams',
    leastClass: unfit.has('leastClass') && 'leastClass',
    keepFilesDays: unfit.has('keepFilesDays') && 'keepFilesDays',
  };
  const problems = (Object.keys(wrong) as PlanField[]).flatMap((field) => {
    const text = wrong[field];
    return text === false ? [] : [{ field, text }];
  });
  return parsed.success && problems.length === 0 ? { plan: parsed.data } : { problems };
}

function textProblem(field: 'title' | 'purpose', text: string, unfit: ReadonlySet<unknown>) {
  const found = identifierWarnings(text);
  // A purpose may well say where to reach the researchers.
  if (field === 'title' ? found.length > 0 : found.includes('citizen-number')) return 'identifier';
  return unfit.has(field) && field;
}
