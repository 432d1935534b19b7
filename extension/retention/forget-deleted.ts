import { findDeletedCases, MAX_CASES_ASKED } from '../../shared/api/retention.ts';
import { cachedCases, forgetCase } from '../cases/case-cache.ts';
import { callApi } from '../client/call-api.ts';
import { casesWithShowings, forgetShowings } from '../prompts/showings.ts';
import { casesWithLocalTexts, forgetLocalTexts } from '../texts/local-texts.ts';

/**
 * Forgets here what the API says it deleted after its term: what was kept of a case, and texts that never left this
 * device. A draft stays until its own term: nobody has filed it yet. Without an answer nothing is forgotten.
 */
export async function forgetDeleted(): Promise<void> {
  const caseTags = [
    ...new Set([...(await cachedCases()), ...(await casesWithLocalTexts()), ...(await casesWithShowings())]),
  ];
  for (let from = 0; from < caseTags.length; from += MAX_CASES_ASKED) {
    const asked = caseTags.slice(from, from + MAX_CASES_ASKED);
    const answer = await callApi(findDeletedCases, { params: {}, request: { caseTags: asked } });
    if (!answer.ok) return;
    for (const caseTag of answer.value.deleted) {
      await forgetLocalTexts(caseTag);
      await forgetShowings(caseTag);
      await forgetCase(caseTag);
    }
  }
}
