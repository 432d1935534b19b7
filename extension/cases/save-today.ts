import type { Result } from '../../shared/domain/errors.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { retractionV1 } from '../../shared/forms/retraction.v1.ts';
import { newId } from '../new-id.ts';
import type { CaseView } from './case-view.ts';

type Saved = Promise<Result<{ entryId: string }>>;
type InCase = Pick<CaseView, 'ref' | 'todayOn'>;

/** Files what a click says, as of today: saved here at once, like any form. Gives its id, to take it back by. */
export async function saveToday(
  { ref, todayOn }: InCase,
  { id, version }: { id: string; version: number },
  answers: Answers,
): Saved {
  const { saveEntry } = await import('../outbox/save-entry.ts');
  return saveEntry({ ref, form: id, formVersion: version, entryId: newId(), happenedOn: todayOn, answers });
}

/** Takes an entry back. */
export function retract(view: InCase, entry: string, reason: string): Saved {
  return saveToday(view, retractionV1, { entry, reason });
}
