import type { Result } from '../../../shared/domain/errors.ts';
import { retract } from '../../cases/save-today.ts';
import type { CaseView } from '../../cases/watch-case.ts';

/** Puts back what these retractions took away, all of them: two people may have withdrawn the same. */
export async function restore(view: CaseView, retractions: readonly string[]): Promise<Result<unknown>> {
  let saved: Result<unknown> = { ok: true, value: null };
  for (const retraction of retractions) {
    if (saved.ok) saved = await retract(view, retraction, 'other');
  }
  return saved;
}
