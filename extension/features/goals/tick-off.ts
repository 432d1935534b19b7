import type { Result } from '../../../shared/domain/errors.ts';
import { actionProgressV1 } from '../../../shared/forms/action-progress.v1.ts';
import { retract, saveToday } from '../../cases/save-today.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** Says that an action was done today. Gives the id of the entry, to take it back with. */
export function tickOff(view: CaseView, action: string): Promise<Result<{ entryId: string }>> {
  return saveToday(view, actionProgressV1, { action, progress: 'done' });
}

/** Takes back that an action was done. */
export function takeBack(view: CaseView, entry: string): Promise<Result<{ entryId: string }>> {
  return retract(view, entry, 'did-not-happen');
}
