import type { Answers } from '../../forms/define-form.ts';
import type { Goal, GoalVersion } from '../../history/case-history.ts';
import type { CaseTable } from '../codebook/define-table.ts';
import { rowOf, type Subject } from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import { goalCourseColumns } from './goals/goal-course.ts';
import { goalSetColumns } from './goals/goal-set.ts';

/** A goal that was set. */
export interface GoalSubject extends Subject {
  goal: Goal;
  first: GoalVersion;
  last: GoalVersion;
  /** What was answered when it was set, and when it was put into words last. */
  firstAnswers: Answers;
  lastAnswers: Answers;
}

const columns = [...goalSetColumns, ...goalCourseColumns];

function goalSubjects(exported: ExportedCase): GoalSubject[] {
  const answers = new Map(exported.counting.map((entry) => [entry.id, entry.answers]));
  return exported.history.goals.flatMap((goal) => {
    const [first, last] = [goal.versions[0], goal.versions.at(-1)];
    const [firstAnswers, lastAnswers] = [first, last].map((one) => answers.get(one?.entryId ?? ''));
    if (!first || !last || !firstAnswers || !lastAnswers) return [];
    return [{ exported, goal, first, last, firstAnswers, lastAnswers }];
  });
}

/** One row for each goal that was set. */
export const goals: CaseTable = {
  name: 'goals',
  title: { nl: 'Doelen', en: 'Goals' },
  unit: { nl: 'Eén doel van één zaak.', en: 'One goal of one case.' },
  columns: columns.map(({ column }) => column),
  key: ['goal_id'],
  foreignKeys: [{ columns: ['case_id'], table: 'cases', references: ['case_id'] }],
  rowsOf: (exported) => goalSubjects(exported).map((subject) => rowOf(columns, subject)),
};
