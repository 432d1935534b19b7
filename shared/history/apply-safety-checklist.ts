import type { safetyChecklistV1 } from '../forms/safety-checklist.v1.ts';
import type { Assessment, CaseHistory, SafetyAgreement } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

export function applySafetyChecklist(history: CaseHistory, entry: EffectiveEntry): void {
  const answers = readAnswers<typeof safetyChecklistV1>(entry);
  assessmentOf(history, answers.assessment).judgements.push({
    entryId: entry.id,
    authorId: entry.authorId,
    on: entry.countsOn,
    occasion: answers.occasion,
    conclusion: answers.conclusion,
    ahead: answers.ahead ?? null,
    assessors: Math.max(answers.assessors?.length ?? 0, 1),
    unknownItems: (answers.items ?? []).filter(({ answer }) => answer === 'unknown').length,
  });
  for (const [index, agreement] of (answers.agreements ?? []).entries()) {
    const status = agreement.status ?? 'agreed';
    const fresh: SafetyAgreement = {
      id: agreement.agreement,
      entryId: entry.id,
      textPath: `agreements.${index}.behaviour`,
      agreedOn: entry.countsOn,
      evaluateOn: agreement.evaluateOn,
      status,
      reviews: status === 'ended' ? [] : [{ from: entry.countsOn, on: agreement.evaluateOn }],
    };
    const known = history.agreements.find(({ id }) => id === fresh.id);
    if (known) {
      const reviews = [...known.reviews, ...fresh.reviews];
      Object.assign(known, { ...fresh, agreedOn: known.agreedOn, reviews });
    } else history.agreements.push(fresh);
  }
}

function assessmentOf(history: CaseHistory, id: string): Assessment {
  const known = history.assessments.find((assessment) => assessment.id === id);
  if (known) return known;
  const assessment: Assessment = { id, judgements: [] };
  history.assessments.push(assessment);
  return assessment;
}

const WEIGHT = { safe: 0, concerns: 1, unsafe: 2 } as const;

/** The heaviest conclusion among the judgements of an assessment. */
export function heaviestConclusion(assessment: Assessment): 'safe' | 'concerns' | 'unsafe' {
  let heaviest: 'safe' | 'concerns' | 'unsafe' = 'safe';
  for (const { conclusion } of assessment.judgements) {
    if (WEIGHT[conclusion] > WEIGHT[heaviest]) heaviest = conclusion;
  }
  return heaviest;
}

/** The day of the first judgement of an assessment. Judgements are in counting order. */
export function assessedOn(assessment: Assessment): string {
  const first = assessment.judgements[0];
  if (!first) throw new RangeError('an assessment has at least one judgement');
  return first.on;
}
