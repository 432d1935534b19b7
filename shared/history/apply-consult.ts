import type { consultV1 } from '../forms/consult.v1.ts';
import type { consultAnswerV1 } from '../forms/consult-answer.v1.ts';
import type { consultOutcomeV1 } from '../forms/consult-outcome.v1.ts';
import type { CaseHistory } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import { readAnswers } from './read-answers.ts';

/** A consult is asked once; the same id again changes nothing. */
export function applyConsult(history: CaseHistory, entry: EffectiveEntry): void {
  const { consult: id, reason, shape } = readAnswers<typeof consultV1>(entry);
  if (history.consults.some((consult) => consult.id === id)) return;
  history.consults.push({
    id,
    entryId: entry.id,
    askedOn: entry.countsOn,
    reason: reason ?? null,
    askedShape: shape ?? null,
    givenShape: null,
    answeredOn: null,
    outcome: null,
    outcomes: [],
  });
}

/** The first answer counts. One to a consult that is not there is left alone. */
export function applyConsultAnswer(history: CaseHistory, entry: EffectiveEntry): void {
  const { consult: id, shape } = readAnswers<typeof consultAnswerV1>(entry);
  for (const consult of history.consults) {
    if (consult.id !== id || consult.answeredOn !== null) continue;
    consult.answeredOn = entry.countsOn;
    consult.givenShape = shape ?? null;
  }
}

/** The last outcome counts: a consult that seemed enough may still become more. */
export function applyConsultOutcome(history: CaseHistory, entry: EffectiveEntry): void {
  const { consult: id, outcome } = readAnswers<typeof consultOutcomeV1>(entry);
  for (const consult of history.consults) {
    if (consult.id !== id) continue;
    consult.outcome = { on: entry.countsOn, code: outcome };
    consult.outcomes.push(consult.outcome);
  }
}
