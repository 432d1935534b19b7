import type { Answers } from '../../../forms/define-form.ts';
import type { CaseHistory } from '../../../history/case-history.ts';
import type { EffectiveEntry } from '../../../history/effective-entries.ts';
import type { Subject } from '../../codebook/fill-column.ts';
import type { ExportedCase } from '../../exported-case.ts';

/** A case of a study: it was opened. */
export interface CaseSubject extends Subject {
  opened: NonNullable<CaseHistory['opened']>;
  opening: Answers;
  /** The closing that counts; null while the case is open. */
  closing: EffectiveEntry | null;
}

/** Throws RangeError for a case that was never opened: such a case is in no study. */
export function caseSubject(exported: ExportedCase): CaseSubject {
  const { opened } = exported.history;
  const opening = exported.counting.find(({ id }) => id === opened?.entryId);
  if (!opened || !opening) throw new RangeError('a case of a study was opened');
  const closing = exported.counting.find(({ form }) => form === 'closing') ?? null;
  return { exported, opened, opening: opening.answers, closing };
}
