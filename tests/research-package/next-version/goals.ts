import type { CaseTable } from '../../../shared/export/codebook/define-table.ts';
import { integer } from '../../../shared/export/codebook/fill-column.ts';
import type { ExportedCase } from '../../../shared/export/exported-case.ts';
import { pseudonymName } from '../../../shared/export/pseudonyms.ts';
import { goals as goalsOfToday } from '../../../shared/export/tables/goals.ts';

const hope = integer<number | undefined>(
  'hope',
  {
    label: { nl: 'Hoeveel hoop', en: 'How much hope' },
    description: { nl: 'Van 0 tot 10. −9: niet gevraagd.', en: 'From 0 to 10. −9: was not asked.' },
    missing: ['not-recorded'],
    maximum: 10,
  },
  (answered) => answered,
);

/** In place of `shared/export/tables/goals.ts`: the table after the next form, with a column for its new question. */
export const goals: CaseTable = {
  ...goalsOfToday,
  columns: [...goalsOfToday.columns, hope.column],
  rowsOf(exported) {
    const answered = hopeByGoal(exported);
    const at = goalsOfToday.columns.findIndex(({ name }) => name === 'goal_id');
    return goalsOfToday.rowsOf(exported).map((row) => [...row, hope.cell(answered.get(row[at]))]);
  },
};

function hopeByGoal({ entries, pseudonyms }: ExportedCase): Map<unknown, number> {
  const found = new Map<unknown, number>();
  for (const { answers } of entries) {
    if (typeof answers.hope !== 'number') continue;
    found.set(pseudonyms.get(pseudonymName('goal', String(answers.goal))), answers.hope);
  }
  return found;
}
