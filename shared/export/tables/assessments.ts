import type { Answers } from '../../forms/define-form.ts';
import type { Assessment, Judgement } from '../../history/case-history.ts';
import { type JudgedPair, judgedPairs } from '../../observations/judged-pairs.ts';
import type { CaseTable } from '../codebook/define-table.ts';
import { rowOf, type Subject } from '../codebook/fill-column.ts';
import type { ExportedCase } from '../exported-case.ts';
import { agreementColumns } from './assessments/agreement-columns.ts';
import { assessedColumns } from './assessments/assessed-columns.ts';
import { judgementColumns } from './assessments/judgement-columns.ts';

/** A safety assessment: one judgement, or several. */
export interface AssessmentSubject extends Subject {
  assessment: Assessment;
  /** What was judged first, and what was answered with it. */
  first: Judgement;
  answers: Answers;
  /** What was answered with the last conclusion that people came to together; null without one. */
  joint: Answers | null;
  /** Two judgements by different people; null where there are none. */
  pair: JudgedPair | null;
}

const columns = [...assessedColumns, ...judgementColumns, ...agreementColumns];

function assessmentSubjects(exported: ExportedCase): AssessmentSubject[] {
  const answers = new Map(exported.counting.map((entry) => [entry.id, entry.answers]));
  const pairs = new Map(judgedPairs(exported).map((pair) => [pair.assessmentId, pair]));
  return exported.history.assessments.flatMap((assessment): AssessmentSubject[] => {
    const [first] = assessment.judgements;
    const said = answers.get(first?.entryId ?? '');
    if (!first || !said) return [];
    const joint = answers.get(assessment.joint.at(-1)?.entryId ?? '') ?? null;
    return [{ exported, assessment, first, answers: said, joint, pair: pairs.get(assessment.id) ?? null }];
  });
}

/** One row for each safety assessment. */
export const assessments: CaseTable = {
  name: 'assessments',
  title: { nl: 'Veiligheidsbeoordelingen', en: 'Safety assessments' },
  unit: {
    nl: 'Eén beoordeling van de veiligheid in één zaak, door een of meer mensen.',
    en: 'One assessment of safety in one case, by one or more people.',
  },
  columns: columns.map(({ column }) => column),
  key: ['assessment_id'],
  foreignKeys: [{ columns: ['case_id'], table: 'cases', references: ['case_id'] }],
  rowsOf: (exported) => assessmentSubjects(exported).map((subject) => rowOf(columns, subject)),
};
