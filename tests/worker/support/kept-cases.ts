import { env } from 'cloudflare:workers';
import type { FilingResult } from '../../../shared/api/schemas.ts';
import type { EntrySubmission } from '../../../shared/domain/entry.ts';
import { settings } from '../../../shared/settings/registry.ts';
import { addDays, startOfDay } from '../../../shared/time/day.ts';
import { addMonths } from '../../../shared/time/month.ts';
import { insertSetting } from '../../../worker/db/queries/settings.ts';
import { run } from '../../../worker/db/read.ts';
import { caseKeyOf } from '../../../worker/services/cases/case-key.ts';
import type { Context } from '../../../worker/services/context.ts';
import { fileBatch, readsForBatch } from '../../../worker/services/entries/file-batch.ts';
import { setUpOrganisation } from '../../../worker/services/organisation/set-up.ts';
import { deletePassedCases } from '../../../worker/services/retention/delete-passed.ts';
import { acting } from './acting.ts';
import { rows } from './rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './submissions.ts';

/** The day on which everything begins. */
export const START = '2024-01-10';
export const clock = { at: 0 };
/** The team of the test that runs now. */
export const here = { team: '', teamName: '' };
let count = 0;

/** Begins with a team of its own and no cases at all: what other tests left would be counted along. */
export async function beginAnew(): Promise<void> {
  count += 1;
  here.team = `team-${count}`;
  here.teamName = `Team ${count}`;
  clock.at = Date.parse(`${START}T10:00:00Z`);
  await setUpOrganisation(acting('administrator', { clock }), {
    organisation: { id: 'test', name: 'Testgemeente' },
    teams: [{ id: here.team, name: here.teamName }],
    members: [],
  });
  await deleteEverything();
}

async function deleteEverything(): Promise<void> {
  await env.DB.batch(
    [
      'UPDATE case_file SET held_at = NULL',
      'DELETE FROM handed_text',
      'DELETE FROM prompt',
      'DELETE FROM milestone',
      'DELETE FROM observation',
      'DELETE FROM case_participant',
      'DELETE FROM entry',
      'DELETE FROM case_file',
      'DELETE FROM milestone_tally',
      'DELETE FROM kept_tally',
      'DELETE FROM retention_run',
      "DELETE FROM organisation_setting WHERE kind = 'retention'",
    ].map((sql) => env.DB.prepare(sql)),
  );
}

export const worker = (): Context =>
  acting('practitioner', { teams: [here.team], memberId: `worker of ${here.team}`, clock });
export const coach = (): Context =>
  acting('coach', { teams: [here.team], memberId: `coach of ${here.team}`, clock });
export const administrator = acting('administrator', { clock });

export const at = (day: string) => {
  clock.at = startOfDay(day) + 12 * 3_600_000;
};

/** Files as a practitioner, on a day; what happened, happened that day too unless it says otherwise. */
export async function file(on: string, ...entries: EntrySubmission[]): Promise<FilingResult[]> {
  at(on);
  const context = worker();
  const batch = await run(env.DB, await readsForBatch(context, { entries }));
  return (await fileBatch(context, batch)).results as FilingResult[];
}

export function entry(form: string, caseTag: string, happenedOn: string, answers?: object): EntrySubmission {
  return submission({
    form,
    caseTag,
    teamId: here.team,
    happenedOn,
    ...(answers && { answers: { ...answers } }),
  });
}

/** A case that was opened and, unless it stays open, closed. */
export async function newCase({
  openedOn = START,
  closedOn = addDays(START, 90) as string | null,
} = {}): Promise<string> {
  const caseTag = newCaseTag();
  await file(
    openedOn,
    entry('case-opened', caseTag, openedOn, CASE_OPENED),
    entry('goal', caseTag, openedOn, goalAnswers()),
  );
  if (closedOn !== null) await file(closedOn, entry('closing', caseTag, closedOn, { reason: '01' }));
  return caseTag;
}

/** Runs the job. */
export const passed = (limit = 100) => deletePassedCases(administrator, { limit });
export const keyOf = (caseTag: string) => caseKeyOf(administrator, caseTag);
export const isThere = async (caseTag: string) =>
  (await rows('SELECT 1 FROM case_file WHERE id = ?', await keyOf(caseTag))).length === 1;

/** Sets terms other than the product's. */
export async function setTerms(value: Partial<typeof settings.retention.initial>): Promise<void> {
  const row = { kind: 'retention', version: 1, setAt: clock.at, setBy: '' };
  await insertSetting(env.DB, { ...row, value: { ...settings.retention.initial, ...value } }).run();
}

/** When a case that was closed as usual was closed, and goes. */
export const CLOSED_ON = addDays(START, 90);
export const GOES_ON = addMonths(CLOSED_ON, 24);
