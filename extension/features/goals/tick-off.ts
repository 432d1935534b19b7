import type { Result } from '../../../shared/domain/errors.ts';
import { actionProgressV1 } from '../../../shared/forms/action-progress.v1.ts';
import type { Answers } from '../../../shared/forms/define-form.ts';
import { retractionV1 } from '../../../shared/forms/retraction.v1.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { newId } from '../../new-id.ts';
import { saveEntry } from '../../outbox/outbox.ts';

/** Says that an action was done today. Gives the id of the entry, to take it back with. */
export function tickOff(view: CaseView, action: string): Promise<Result<{ entryId: string }>> {
  return save(view, actionProgressV1, { action, progress: 'done' });
}

/** Takes back that an action was done. */
export function takeBack(view: CaseView, entry: string): Promise<Result<{ entryId: string }>> {
  return save(view, retractionV1, { entry, reason: 'did-not-happen' });
}

function save(
  { ref, todayOn }: CaseView,
  form: { id: string; version: number },
  answers: Answers,
): Promise<Result<{ entryId: string }>> {
  const about = { form: form.id, formVersion: form.version, entryId: newId() };
  return saveEntry({ ref, ...about, happenedOn: todayOn, answers });
}
