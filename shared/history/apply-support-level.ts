import type { supportLevelV1 } from '../forms/support-level.v1.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

export function applySupportLevel(history: CaseHistory, entry: EffectiveEntry): void {
  const { from, to } = readAnswers<typeof supportLevelV1>(entry);
  history.supportLevels.push({ entryId: entry.id, on: entry.countsOn, from, to });
}
