import type { safetyChecklistV1 } from '../forms/safety-checklist.v1.ts';
import { applyAgreements } from './apply-agreements.ts';
import type { Assessment, CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

export function applySafetyChecklist(history: CaseHistory, entry: EffectiveEntry): void {
  const answers = readAnswers<typeof safetyChecklistV1>(entry);
  assessmentOf(history, answers.assessment).judgements.push({
    entryId: entry.id,
    authorId: entry.authorId,
    on: entry.countsOn,
    occasion: answers.occasion,
    conclusion: entry.withheld ? null : answers.conclusion,
    ahead: answers.ahead ?? null,
    assessors: Math.max(answers.assessors?.length ?? 0, 1),
    unknownItems: (answers.items ?? []).filter(({ answer }) => answer === 'unknown').length,
  });
  applyAgreements(history, entry, answers.agreements);
}

function assessmentOf(history: CaseHistory, id: string): Assessment {
  const known = history.assessments.find((assessment) => assessment.id === id);
  if (known) return known;
  const assessment: Assessment = { id, judgements: [], joint: [] };
  history.assessments.push(assessment);
  return assessment;
}
