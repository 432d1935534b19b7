import type { jointConclusionV1 } from '../forms/joint-conclusion.v1.ts';
import { applyAgreements } from './apply-agreements.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

export function applyJointAgreements(history: CaseHistory, entry: EffectiveEntry): void {
  applyAgreements(history, entry, readAnswers<typeof jointConclusionV1>(entry).agreements);
}

/** Comes after all judgements: without any, there is nothing that people concluded together. */
export function applyJointConclusion(history: CaseHistory, entry: EffectiveEntry): void {
  const answers = readAnswers<typeof jointConclusionV1>(entry);
  history.assessments
    .find(({ id }) => id === answers.assessment)
    ?.joint.push({
      entryId: entry.id,
      on: entry.countsOn,
      conclusion: entry.withheld ? null : answers.conclusion,
      ahead: answers.ahead ?? null,
    });
}
