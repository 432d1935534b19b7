import type { FilingResult } from '../../../shared/api/schemas.ts';
import { type Failure, failure } from '../../../shared/domain/errors.ts';
import { RECORDING_GRACE_DAYS } from '../../../shared/domain/norms.ts';
import { caseHistory } from '../../../shared/history/case-history.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import type { CaseState } from '../../db/queries/cases.ts';
import type { Deletion } from '../../db/queries/deletions.ts';
import type { NewEntry } from '../../db/queries/filing.ts';
import type { Context } from '../context.ts';
import { worksFor } from '../rights.ts';
import { teamsOf } from './case-change.ts';
import { checkSubmission } from './check-submission.ts';
import { type FilingGround, namedEntries, type Prepared } from './filing-ground.ts';

/** A submission with who filed it and when it was recorded. */
export interface FilingItem extends Prepared {
  authorId: string;
  /** Instant, ms. */
  recordedAt: number;
}

export interface Decision {
  /** In the order of the items. */
  results: FilingResult[];
  accepted: NewEntry[];
}

/** Decides about entries for one case, in their order, on what is stored. Writes nothing. */
export function decide(
  context: Context,
  state: CaseState,
  items: readonly FilingItem[],
  ground: FilingGround,
): Decision {
  const accepted: NewEntry[] = [];
  const results = items.map((item): FilingResult => {
    const { id } = item.submission;
    const known = [...state.entries, ...accepted].find((entry) => entry.id === id);
    if (known) return knownOrConflict(item, known);
    const gone = ground.deletions.find(({ caseKey }) => caseKey === item.caseKey);
    const deleted = gone?.filed.find((entry) => entry.id === id);
    if (deleted) return knownAndDeleted(item, deleted);
    if (gone && isOfBefore(item, gone)) return refused(id, failure('case-deleted', ['happenedOn']));
    const refusal = refusalOf(context, state, accepted, item, ground);
    if (refusal) return refused(id, refusal);
    accepted.push(newEntry(item));
    return { id, outcome: 'filed', recordedAt: item.recordedAt };
  });
  return { results, accepted };
}

/** Comes before every other rule: what was filed once stays filed, even when its author changed teams since. */
function knownOrConflict(item: FilingItem, known: NewEntry | CaseState['entries'][number]): FilingResult {
  const { id } = item.submission;
  return known.contentHash === item.contentHash && known.authorId === item.authorId
    ? { id, outcome: 'known', recordedAt: known.recordedAt }
    : refused(id, failure('conflict'));
}

/** It was filed once and went with its case: the device hears that it need not send it again, and nothing comes back. */
function knownAndDeleted(
  { submission: { id }, authorId }: FilingItem,
  deleted: Deletion['filed'][number],
): FilingResult {
  return deleted.authorId === authorId
    ? { id, outcome: 'known', recordedAt: deleted.recordedAt }
    : refused(id, failure('conflict'));
}

/**
 * Whether an entry that was never filed belongs to what was deleted. A family that comes back begins a case anew: what
 * happened in the time for recording before the deletion, or later, is of the new one.
 */
function isOfBefore({ submission }: FilingItem, { deletedAt }: Deletion): boolean {
  return submission.happenedOn < addDays(dayOfInstant(deletedAt), -RECORDING_GRACE_DAYS);
}

function refused(id: string, { code, fields }: Failure): FilingResult {
  return { id, outcome: 'refused', code, ...(fields && { fields }) };
}

function refusalOf(
  { actor, instruments }: Context,
  state: CaseState,
  accepted: readonly NewEntry[],
  { submission, caseKey, recordedAt }: FilingItem,
  { named, existingTeams, ownInstruments, sendsTexts }: FilingGround,
): Failure | null {
  if (!worksFor(actor, submission.teamId)) return failure('wrong-team', ['teamId']);
  if (named.some(({ id }) => id === submission.id)) return failure('conflict');
  const todayOn = dayOfInstant(recordedAt);
  const senseless = checkSubmission(submission, {
    todayOn,
    instruments: [...instruments, ...ownInstruments],
    existingTeams,
    sendsTexts,
  });
  if (senseless) return senseless;
  const misplaced = named.filter(
    (entry) =>
      namedEntries(submission).includes(entry.id) &&
      (entry.caseKey !== caseKey || (entry.id === submission.amends && entry.form !== submission.form)),
  );
  if (misplaced.length > 0) {
    return failure('invalid-input', [misplaced[0]?.id === submission.amends ? 'amends' : 'answers.entry']);
  }
  return actor.teams === 'every' || mayFileFor(submission.teamId, state, accepted)
    ? null
    : failure('wrong-team');
}

/** A team files in cases for which it is or was responsible, and in cases that nobody opened yet. */
function mayFileFor(teamId: string, state: CaseState, accepted: readonly NewEntry[]): boolean {
  const { file, entries } = state;
  if (!file || file.openedOn === null || file.teamId === teamId) return true;
  if (teamsOf(caseHistory(entries)).has(teamId)) return true;
  return accepted.length > 0 && teamsOf(caseHistory([...entries, ...accepted])).has(teamId);
}

function newEntry({ submission, authorId, recordedAt, contentHash, previousCaseKey }: FilingItem): NewEntry {
  const { id, form, formVersion, teamId, happenedOn, answers, sealed, amends = null } = submission;
  return {
    id,
    form,
    formVersion,
    teamId,
    authorId,
    happenedOn,
    recordedAt,
    answers,
    sealed,
    amends,
    contentHash,
    previousCaseId: previousCaseKey,
  };
}
