import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { findForm } from '../../shared/forms/registry.ts';
import { validateAnswers } from '../../shared/forms/validate-answers.ts';
import type { TeamKey } from '../../shared/privacy/seal.ts';
import { knownInstruments } from '../../shared/settings/instruments.ts';
import { type Day, dayOfInstant } from '../../shared/time/day.ts';
import type { CaseRef } from '../case-systems/case-number.ts';
import { readKnownCase } from '../cases/known-case.ts';
import { discardDraftsOf } from '../drafts/drafts.ts';
import { isDirectoryRefused } from '../enrolment/refusal.ts';
import { beginHandOver } from '../hand-over/begin-hand-over.ts';
import { currentSession, type Session } from '../session/session.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { requestSync } from '../sync/request-sync.ts';
import { finderIn, type Keyring, latestTeamKey } from '../vault/keyring.ts';
import { openBody, sealBody } from './body.ts';
import { buildEntry, type CompleteEntry, isSameEntry } from './build-entry.ts';
import { earlierCaseTag } from './earlier-case.ts';
import type { OutboxRecord } from './record.ts';
import { addRecord, readRecord, withOutbox } from './store.ts';

export interface NewEntry {
  ref: CaseRef;
  form: string;
  formVersion: number;
  entryId: string;
  happenedOn: Day;
  answers: Answers;
  /** The id of the entry it corrects. */
  amends?: string;
}

/**
 * Saves an entry on this device and lets it be sent. Resolves with success only when it is on disk in both places;
 * its draft is gone then. After a failure nothing was saved and the draft is still there.
 * Saving the same entry again is a success; another content under the same id is a `conflict`.
 */
export async function saveEntry(input: NewEntry): Promise<Result<{ entryId: string }>> {
  const { ref, entryId, happenedOn, amends } = input;
  const form = findForm(input.form, input.formVersion);
  if (!form) return failure('unknown-form');
  const instruments = knownInstruments((await organisationSettings()).instruments);
  const filled = { ...input, todayOn: dayOfInstant(Date.now()) };
  const valid = validateAnswers(form, 'complete', filled, instruments);
  if (!valid.ok) return valid;

  const [session, known] = await Promise.all([currentSession(), readKnownCase(ref)]);
  if (!session) return failure('not-signed-in');
  const key = known && latestTeamKey(known.keyring, teamFor(session, known.teamId));
  if (!key) return failure('not-allowed', ['keys']);
  if (await isDirectoryRefused()) return failure('directory-refused');

  const answers = valid.value;
  const previousCaseTag = await earlierCaseTag(known.keyring.pseudonymKey, ref, form, answers);
  const complete = { entryId, form, caseTag: known.caseTag, happenedOn, answers, amends, previousCaseTag };
  const built = await buildEntry(complete, key);
  if (!built.ok) return built;
  const record = await makeRecord(built.value, session.member.id, key);
  const saved = await withOutbox(async () => {
    await beginHandOver(built.value, session.member.id, known);
    return addOnce(record, complete, known.keyring);
  });
  if (!saved.ok) return saved;
  await discardDraftsOf(entryId);
  void requestSync();
  return success({ entryId });
}

/** The team that is responsible for the case when that is one of hers, otherwise the team she works in now. */
function teamFor({ member, teamId }: Session, caseTeam: string | null): string {
  return member.teams.find(({ id }) => id === caseTeam)?.id ?? teamId;
}

async function makeRecord(
  entry: EntrySubmission,
  authorId: string,
  key: TeamKey<CryptoKey>,
): Promise<OutboxRecord> {
  const { id: entryId, form, formVersion, caseTag } = entry;
  const about = { entryId, form, formVersion, caseTag };
  return {
    ...about,
    authorId,
    savedAt: Date.now(),
    revision: 1,
    status: 'waiting',
    code: null,
    fields: [],
    recordedAt: null,
    acknowledgedAt: null,
    body: await sealBody(key, about, entry),
  };
}

/** What was saved once may have been sent: it is never replaced, not even by the same with its texts sealed anew. */
async function addOnce(
  record: OutboxRecord,
  complete: CompleteEntry,
  keyring: Keyring,
): Promise<Result<null>> {
  const earlier = await readRecord(record.entryId);
  if (earlier) {
    const entry = await openBody(keyring, earlier);
    const isRepeat = typeof entry !== 'string' && (await isSameEntry(entry, complete, finderIn(keyring)));
    return isRepeat ? success(null) : failure('conflict');
  }
  return addRecord(record).then(
    () => success(null),
    () => failure('unexpected'),
  );
}
