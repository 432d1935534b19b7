import type { safetyChecklistV1 } from '../forms/safety-checklist.v1.ts';
import type { Assessment, Judgement } from '../history/case-history.ts';
import { effectiveEntries } from '../history/effective-entries.ts';
import { type CodedAnswers, readAnswers } from '../history/read-answers.ts';
import { sawFirst } from '../history/saw-first.ts';
import type { Day } from '../time/day.ts';
import type { ObservedCase } from './define-observation.ts';

/** One of two people who judged the same, with what she filled in. */
export interface PairedJudgement {
  judgement: Judgement;
  answers: CodedAnswers<(typeof safetyChecklistV1)['fields']>;
}

/** Two judgements of one assessment, by different people. */
export interface JudgedPair {
  assessmentId: string;
  /** The days of the first and the last of both. */
  startOn: Day;
  endOn: Day;
  /** The family's practitioner before a colleague; where roles do not tell, whoever judged first. */
  both: readonly [PairedJudgement, PairedJudgement];
  /** Neither could know what the other concluded. */
  isBlind: boolean;
}

/**
 * The assessments of a case that two people judged, each on a form of her own. A third person's judgement comes after
 * those two, and nobody judges blind then: it is in no pair.
 */
export function judgedPairs({ history, entries }: ObservedCase): JudgedPair[] {
  const found = history.assessments.map((assessment) => ({ assessment, two: firstTwo(assessment) }));
  if (found.every(({ two }) => two === null)) return [];
  const counting = new Map(effectiveEntries(entries).map((entry) => [entry.id, entry]));
  const withAnswers = (judgement: Judgement): PairedJudgement[] => {
    const entry = counting.get(judgement.entryId);
    return entry ? [{ judgement, answers: readAnswers<typeof safetyChecklistV1>(entry) }] : [];
  };
  return found.flatMap(({ assessment, two }) => {
    const [first, second] = two?.flatMap(withAnswers) ?? [];
    if (!first || !second) return [];
    const isSwapped = !isPractitioner(first) && isPractitioner(second);
    return [
      {
        assessmentId: assessment.id,
        startOn: first.judgement.on,
        endOn: second.judgement.on,
        both: isSwapped ? [second, first] : [first, second],
        isBlind: [first, second].every(({ judgement }) => !sawFirst(entries, judgement.entryId)),
      },
    ];
  });
}

function firstTwo({ judgements }: Assessment): [Judgement, Judgement] | null {
  const [first] = judgements;
  const second = judgements.find(({ authorId }) => authorId !== first?.authorId);
  return first && second ? [first, second] : null;
}

function isPractitioner({ answers: { assessors } }: PairedJudgement): boolean {
  return assessors?.length === 1 && assessors[0]?.role === 'practitioner';
}
