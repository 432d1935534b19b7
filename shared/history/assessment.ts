import type { SafetyConclusion } from '../instruments/define-instrument.ts';
import type { Day } from '../time/day.ts';
import type { Assessment } from './case-history.ts';

const WEIGHT: Readonly<Record<SafetyConclusion, number>> = { safe: 0, concerns: 1, unsafe: 2 };

/**
 * The conclusion of an assessment as it stands on a day, now when left out: what the assessors concluded together last,
 * and the heaviest of their judgements until they did. Null when nothing of it may be known to whoever reads.
 */
export function conclusionOf({ judgements, joint }: Assessment, on?: Day): SafetyConclusion | null {
  const together = joint.findLast((one) => on === undefined || one.on <= on);
  if (together) return together.conclusion;
  return judgements.reduce<SafetyConclusion | null>(
    (heaviest, { conclusion }) =>
      conclusion !== null && (heaviest === null || WEIGHT[conclusion] > WEIGHT[heaviest])
        ? conclusion
        : heaviest,
    null,
  );
}

/**
 * Whether an assessment asks for more on a day. A term that has passed is not undone by what is concluded after it: so a
 * figure that settled stays what it is.
 */
export function isWorrying(assessment: Assessment, on?: Day): boolean {
  const conclusion = conclusionOf(assessment, on);
  return conclusion !== null && conclusion !== 'safe';
}

/** The day of the first judgement of an assessment. Judgements are in counting order. */
export function assessedOn(assessment: Assessment): Day {
  const first = assessment.judgements[0];
  if (!first) throw new RangeError('an assessment has at least one judgement');
  return first.on;
}

/** The day on which two people had assessed: together on one form, or each on their own. Null while they had not. */
export function assessedByTwoOn(assessment: Assessment): Day | null {
  const authors = new Set<string>();
  for (const judgement of assessment.judgements) {
    authors.add(judgement.authorId);
    if (judgement.assessors > 1 || authors.size > 1) return judgement.on;
  }
  return null;
}
