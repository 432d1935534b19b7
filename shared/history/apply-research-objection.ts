import type { researchObjectionV1 } from '../forms/research-objection.v1.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

/** The last one counts: who withdraws an objection may object again. */
export function applyResearchObjection(history: CaseHistory, entry: EffectiveEntry): void {
  const { choice } = readAnswers<typeof researchObjectionV1>(entry);
  history.researchObjection = choice === 'objects' ? { on: entry.countsOn, entryId: entry.id } : null;
}
