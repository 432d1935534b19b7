import type { ErrorCode } from '../../shared/domain/errors.ts';
import { judgementSeenV1 } from '../../shared/forms/judgement-seen.v1.ts';
import type { CaseView } from './case-view.ts';
import { saveToday } from './save-today.ts';

/**
 * Shows her what a colleague judged, by recording that she saw it: the API answers with the judgement from then on, and
 * a judgement of her own after that does not count as blind. Gives why not, or null.
 */
export async function seeJudgement(view: CaseView, assessmentId: string): Promise<ErrorCode | null> {
  const saved = await saveToday(view, judgementSeenV1, { assessment: assessmentId });
  return saved.ok ? null : saved.code;
}
