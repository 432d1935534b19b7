import type { Result } from '../../../shared/domain/errors.ts';
import { retractionV1 } from '../../../shared/forms/retraction.v1.ts';
import type { CaseView } from '../../cases/watch-case.ts';
import { newId } from '../../new-id.ts';
import { saveEntry } from '../../outbox/outbox.ts';

/** Withdraws an entry: saved here at once, like any form. */
export function withdraw(view: CaseView, entry: string, reason: string): Promise<Result<unknown>> {
  const about = { form: retractionV1.id, formVersion: retractionV1.version, entryId: newId() };
  return saveEntry({ ref: view.ref, ...about, happenedOn: view.todayOn, answers: { entry, reason } });
}

/** Puts back what these retractions took away, all of them: two people may have withdrawn the same. */
export async function restore(view: CaseView, retractions: readonly string[]): Promise<Result<unknown>> {
  let saved: Result<unknown> = { ok: true, value: null };
  for (const retraction of retractions) {
    if (saved.ok) saved = await withdraw(view, retraction, 'other');
  }
  return saved;
}
