import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import type { Instrument } from '../../../shared/instruments/define-instrument.ts';
import {
  type CaseState,
  type EntryElsewhere,
  readCaseStates,
  readEntriesById,
  readExistingTeams,
} from '../../db/queries/cases.ts';
import { type Deletion, readDeletions } from '../../db/queries/deletions.ts';
import { type NormsInForce, readNormsInForce } from '../../db/queries/norms.ts';
import { readSettings, type StoredSetting } from '../../db/queries/settings.ts';
import { mapRead, type Read, readNothing, together } from '../../db/read.ts';
import { caseKeyOf } from '../cases/case-key.ts';
import type { Surroundings } from '../context.ts';
import { settingValue } from '../settings/setting-of.ts';
import { contentHash } from './content-hash.ts';

/** A submission with what the API works out for it before it looks into the database. */
export interface Prepared {
  submission: EntrySubmission;
  caseKey: string;
  /** Of the earlier case that it names; null where it names none. */
  previousCaseKey: string | null;
  contentHash: string;
}

/** What is in the database that filing some submissions depends on. */
export interface FilingGround {
  prepared: readonly Prepared[];
  /** Of the cases themselves, and of the earlier ones that they name or named. */
  states: ReadonlyMap<string, CaseState>;
  /** Entries that the submissions name, or whose id they have, whichever case those belong to. */
  named: readonly EntryElsewhere[];
  existingTeams: ReadonlySet<string>;
  /** Of those of the cases that were deleted after their term. */
  deletions: readonly Deletion[];
  norms: NormsInForce;
  /** The instruments of the organisation itself; none where no submission names one. */
  ownInstruments: readonly Instrument[];
  /** Whether this organisation lets texts leave the device, sealed; otherwise only the case number does. */
  sendsTexts: boolean;
}

/** Case keys and hashes of submissions. */
export async function prepare(
  around: Surroundings,
  submissions: readonly EntrySubmission[],
): Promise<Prepared[]> {
  return Promise.all(
    submissions.map(async (submission) => ({
      submission,
      caseKey: await caseKeyOf(around, submission.caseTag),
      previousCaseKey:
        submission.previousCaseTag === undefined ? null : await caseKeyOf(around, submission.previousCaseTag),
      contentHash: await contentHash(around.crypto, submission),
    })),
  );
}

/**
 * What filing depends on; may be read before it is known who asks, but not looked at.
 * @param withOwnIds whether to look for the submissions' own ids outside their cases too. Left out at first: such an
 *   entry makes the write fail, and then everything is read again.
 */
export function readGround(
  { db }: Pick<Surroundings, 'db'>,
  prepared: readonly Prepared[],
  { withOwnIds }: { withOwnIds: boolean },
): Read<FilingGround> {
  const caseKeys = [...new Set(prepared.map(({ caseKey }) => caseKey))];
  const earlierKeys = prepared.flatMap(({ previousCaseKey }) => previousCaseKey ?? []);
  const submissions = prepared.map(({ submission }) => submission);
  const ids = submissions.flatMap((submission) => [
    ...namedEntries(submission),
    ...(withOwnIds ? [submission.id] : []),
  ]);
  const teams = submissions.flatMap(namedTeams);
  const read = together(
    together(
      readCaseStates(db, [...new Set([...caseKeys, ...earlierKeys])], { withEarlier: true }),
      together(
        readNormsInForce(db),
        readDeletions(db, { caseKeys, entryIds: submissions.map(({ id }) => id) }),
      ),
    ),
    together(
      ids.length > 0 ? readEntriesById(db, ids) : readNothing,
      together(
        teams.length > 0 ? readExistingTeams(db, teams) : readNothing,
        readSettings(db, submissions.some(namesInstrument) ? ['texts', 'instruments'] : ['texts']),
      ),
    ),
  );
  return mapRead(read, ([[states, [norms, deletions]], [named, [existingTeams, stored]]]) => ({
    prepared,
    states: new Map(states.map((state) => [state.caseKey, state])),
    named: named ?? [],
    existingTeams: existingTeams ?? new Set(),
    deletions,
    norms,
    ownInstruments: settingValue('instruments', settingOf(stored, 'instruments')).own,
    sendsTexts: settingValue('texts', settingOf(stored, 'texts')).send === 'sealed',
  }));
}

function settingOf(stored: readonly StoredSetting[], kind: string): StoredSetting | undefined {
  return stored.find((setting) => setting.kind === kind);
}

/** The ids of entries that a submission corrects or withdraws. */
export function namedEntries({ amends, form, answers }: EntrySubmission): string[] {
  const withdrawn = form === 'retraction' && typeof answers.entry === 'string' ? [answers.entry] : [];
  return amends === undefined ? withdrawn : [amends, ...withdrawn];
}

/** The teams that a submission names as an answer. Not validated yet. */
function namedTeams({ form, formVersion, answers }: EntrySubmission): string[] {
  const fields = findForm(form, formVersion)?.fields ?? {};
  return Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'team' && typeof answers[name] === 'string' ? [answers[name]] : [],
  );
}

/** Whether a submission is of a form that asks for an instrument. */
function namesInstrument({ form, formVersion }: EntrySubmission): boolean {
  return Object.values(findForm(form, formVersion)?.fields ?? {}).some(({ kind }) => kind === 'instrument');
}
