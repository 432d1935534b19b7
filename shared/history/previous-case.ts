import type { Entry } from '../domain/entry.ts';
import type { CaseHistory } from './case-history.ts';
import { correctedBy } from './effective-entries.ts';

/** An entry with the id of the earlier case of the family that it names; null where it names none. */
export type WithPrevious = Entry & { previousCaseId: string | null };

/**
 * The earlier case of the family that the opening of a case names; null where it says that there was none. The number may
 * have stayed on the device on which it was typed: a correction from elsewhere does not take it away.
 */
export function previousCaseOf({ opened }: CaseHistory, entries: readonly WithPrevious[]): string | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const opening = byId.get(opened?.entryId ?? '');
  if (opening?.answers.hereBefore !== 'yes') return null;
  const versions = [opening.id, ...correctedBy(opening, byId).map(({ id }) => id)];
  return versions.map((id) => byId.get(id)?.previousCaseId ?? null).find((key) => key !== null) ?? null;
}
