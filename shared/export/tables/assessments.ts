import type { Answers } from '../../forms/define-form.ts';
import type { Assessment, Judgement } from '../../history/case-history.ts';
import { agreementAnswers } from '../../observations/agreement-answers.ts';
import { readPair } from '../../observations/agreement-value.ts';
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
  /** How often both gave which answer: rows no and yes of the practitioner, columns those of the colleague. */
  pairedAnswers: number[][];
}

const columns = [...assessedColumns, ...judgementColumns, ...agreementColumns];

function assessmentSubjects(exported: ExportedCase): AssessmentSubject[] {
  const answers = new Map(exported.counting.map((entry) => [entry.id, entry.answers]));
  const pairs = new Map(judgedPairs(exported).map((pair) => [pair.assessmentId, pair]));
  const paired = new Map(
    agreementAnswers.observe(exported).map(({ subject, value }) => [subject, readPair(value).table]),
  );
  return exported.history.assessments.flatMap((assessment): AssessmentSubject[] => {
    const [first] = assessment.judgements;
    const said = answers.get(first?.entryId ?? '');
    if (!first || !said) return [];
    const joint = answers.get(assessment.joint.at(-1)?.entryId ?? '') ?? null;
    const { id } = assessment;
    const [pair, pairedAnswers] = [pairs.get(id) ?? null, paired.get(id) ?? []];
    return [{ exported, assessment, first, answers: said, joint, pair, pairedAnswers }];
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
