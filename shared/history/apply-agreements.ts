import type { safetyAgreementsField } from '../forms/safety-agreements-field.ts';
import type { CaseHistory, SafetyAgreement } from './case-history.ts';
import type { EffectiveEntry } from './effective-entries.ts';
import type { CodedAnswers } from './read-answers.ts';

type Agreements = readonly CodedAnswers<(typeof safetyAgreementsField)['fields']>[];

/** The safety agreements that an entry makes or renews. */
export function applyAgreements(
  history: CaseHistory,
  entry: EffectiveEntry,
  agreements: Agreements = [],
): void {
  for (const [index, agreement] of agreements.entries()) {
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
