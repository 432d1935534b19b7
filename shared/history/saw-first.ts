import type { Entry } from '../domain/entry.ts';
import { caseHistory } from './case-history.ts';
import { effectiveEntries, firstRecordedAt } from './effective-entries.ts';
import { awaitedAssessment } from './withhold-judgements.ts';

/**
 * Whether a judgement of safety was given by someone from whom the others were not withheld when it was recorded: who
 * chose to see them, who corrects her own after seeing them, a third one. Only judgements that were given blind say how
 * far assessors agree by themselves.
 *
 * It follows from the entries, all of those of the case, and from nothing that a device says about itself.
 */
export function sawFirst(entries: readonly Entry[], entryId: string): boolean {
  const judgement = effectiveEntries(entries).find(({ id }) => id === entryId);
  if (!judgement) return false;
  const { authorId, answers } = judgement;
  const said = JSON.stringify(answers);
  const recordedAt = firstRecordedAt(
    judgement.versions,
    (version) => JSON.stringify(version.answers) === said,
  );
  const before = entries.filter((entry) => entry.recordedAt < recordedAt);
  const isSecond = before.some(
    (entry) =>
      entry.form === 'safety-checklist' &&
      entry.authorId !== authorId &&
      entry.answers.assessment === answers.assessment,
  );
  return isSecond && awaitedAssessment(caseHistory(before), before, authorId)?.id !== answers.assessment;
}
