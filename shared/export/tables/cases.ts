import type { CaseTable } from '../codebook/define-table.ts';
import { rowOf } from '../codebook/fill-column.ts';
import { measureColumnsOfCase } from './cases/case-measures.ts';
import { caseSubject } from './cases/case-subject.ts';
import { closingColumns } from './cases/closing-columns.ts';
import { courseColumns } from './cases/course-columns.ts';
import { openingColumns } from './cases/opening-columns.ts';

const columns = [...openingColumns, ...courseColumns, ...closingColumns, ...measureColumnsOfCase];

/** The wide table: everything that can be said of a case as a whole, as it stands at the cut. */
export const cases: CaseTable = {
  name: 'cases',
  title: { nl: 'Zaken', en: 'Cases' },
  unit: {
    nl: 'Eén zaak: een gezin in één hulpperiode.',
    en: 'One case: a family in one period of help.',
  },
  columns: columns.map(({ column }) => column),
  key: ['case_id'],
  foreignKeys: [],
  rowsOf: (exported) => [rowOf(columns, caseSubject(exported))],
};
