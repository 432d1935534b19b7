import type { ErrorCode } from '../../shared/domain/errors.ts';
import { judgementSeenV1 } from '../../shared/forms/judgement-seen.v1.ts';
import { newId } from '../new-id.ts';
import { saveEntry } from '../outbox/outbox.ts';
import type { CaseView } from './case-view.ts';

/**
 * Shows her what a colleague judged, by recording that she saw it: the API answers with the judgement from then on, and
 * a judgement of her own after that does not count as blind. Gives why not, or null.
 */
export async function seeJudgement(view: CaseView, assessmentId: string): Promise<ErrorCode | null> {
  const { id: form, version: formVersion } = judgementSeenV1;
  const saved = await saveEntry({
    ref: view.ref,
    form,
    formVersion,
    entryId: newId(),
    happenedOn: view.todayOn,
    answers: { assessment: assessmentId },
  });
  return saved.ok ? null : saved.code;
}
