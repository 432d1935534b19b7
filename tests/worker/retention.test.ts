import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FilingResult } from '../../shared/api/schemas.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { settings } from '../../shared/settings/registry.ts';
import { addDays, dayOfInstant, startOfDay } from '../../shared/time/day.ts';
import { addMonths } from '../../shared/time/month.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { readTally } from '../../worker/db/queries/tally.ts';
import { run } from '../../worker/db/read.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import type { Context } from '../../worker/services/context.ts';
import { fileBatch, readsForBatch } from '../../worker/services/entries/file-batch.ts';
import { recomputeTally } from '../../worker/services/milestones/recompute.ts';
import { setUpOrganisation } from '../../worker/services/organisation/set-up.ts';
import { deletePassedCases } from '../../worker/services/retention/delete-passed.ts';
import { forgetEndedDevices } from '../../worker/services/retention/forget-ended-devices.ts';
import { holdCase, liftHold, listHolds } from '../../worker/services/retention/hold.ts';
import { previewRetention } from '../../worker/services/retention/preview.ts';
import { acting } from './support/acting.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './support/submissions.ts';

const START = '2024-01-10';
const clock = { at: 0 };
let team = '';
let count = 0;

beforeEach(async () => {
  count += 1;
  team = `team-${count}`;
  clock.at = Date.parse(`${START}T10:00:00Z`);
  await setUpOrganisation(acting('administrator', { clock }), {
    organisation: { id: 'test', name: 'Testgemeente' },
    teams: [{ id: team, name: `Team ${count}` }],
    members: [],
  });
  // What other tests left would be counted along.
  await deleteEverything();
});

async function deleteEverything(): Promise<void> {
  await env.DB.batch(
    [
      'UPDATE case_file SET held_at = NULL',
      'DELETE FROM handed_text',
      'DELETE FROM milestone',
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

const worker = (): Context => acting('practitioner', { teams: [team], memberId: `worker of ${team}`, clock });
const coach = (): Context => acting('coach', { teams: [team], memberId: `coach of ${team}`, clock });
const administrator = acting('administrator', { clock });

const at = (day: string) => {
  clock.at = startOfDay(day) + 12 * 3_600_000;
};

/** Files as a practitioner, on a day; what happened, happened that day too unless it says otherwise. */
async function file(on: string, ...entries: EntrySubmission[]): Promise<FilingResult[]> {
  at(on);
  const context = worker();
  const batch = await run(env.DB, await readsForBatch(context, { entries }));
  return (await fileBatch(context, batch)).results as FilingResult[];
}

function entry(form: string, caseTag: string, happenedOn: string, answers?: object): EntrySubmission {
  return submission({ form, caseTag, teamId: team, happenedOn, ...(answers && { answers: { ...answers } }) });
}

/** A case that was opened and, unless it stays open, closed. */
async function newCase({
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

const passed = (limit = 100) => deletePassedCases(administrator, { limit });
const keyOf = (caseTag: string) => caseKeyOf(administrator, caseTag);
const isThere = async (caseTag: string) =>
  (await rows('SELECT 1 FROM case_file WHERE id = ?', await keyOf(caseTag))).length === 1;

async function set(value: Partial<typeof settings.retention.initial>): Promise<void> {
  const row = { kind: 'retention', version: 1, setAt: clock.at, setBy: '' };
  await insertSetting(env.DB, { ...row, value: { ...settings.retention.initial, ...value } }).run();
}

const CLOSED_ON = addDays(START, 90);
const GOES_ON = addMonths(CLOSED_ON, 24);

describe('a closed case', () => {
  test('stays until its term has passed, and then all of it is gone', async () => {
    const caseTag = await newCase();
    const other = await newCase({ closedOn: null });
    at(addDays(GOES_ON, -1));
    expect([await passed(), await isThere(caseTag)]).toEqual([0, true]);
    at(GOES_ON);
    expect([await passed(), await isThere(caseTag), await isThere(other)]).toEqual([1, false, true]);
    const key = await keyOf(caseTag);
    for (const sql of [
      'SELECT 1 FROM entry WHERE case_id = ?',
      'SELECT 1 FROM milestone WHERE case_id = ?',
      'SELECT 1 FROM case_participant WHERE case_id = ?',
    ]) {
      expect(await rows(sql, key)).toEqual([]);
    }
    expect(await rows('SELECT count(*) AS n FROM entry')).toEqual([{ n: 2 }]);
  });

  test('takes the texts that were sealed for another team with it', async () => {
    const caseTag = await newCase();
    const [first] = await rows<{ id: string }>(
      'SELECT id FROM entry WHERE case_id = ?',
      await keyOf(caseTag),
    );
    await env.DB.prepare("INSERT INTO handed_text VALUES (?, 'caseNumber', ?, 'sealed')")
      .bind(first?.id, team)
      .run();
    at(GOES_ON);
    await passed();
    expect(await rows('SELECT 1 FROM handed_text')).toEqual([]);
  });

  test('leaves a row in the audit log and a record of the run, and nothing of what was in it', async () => {
    const caseTag = await newCase();
    await newCase();
    at(GOES_ON);
    await passed();
    const key = await keyOf(caseTag);
    expect(
      await rows(
        "SELECT at, member_id, role, record_id, team_id FROM audit_event WHERE case_id = ? AND action = 'case-deleted'",
        key,
      ),
    ).toEqual([{ at: clock.at, member_id: 'job', role: 'job', record_id: key, team_id: team }]);
    expect(await rows('SELECT * FROM retention_run')).toEqual([
      { ran_at: clock.at, policy_version: 0, cases: 2, entries: 6 },
    ]);
  });

  test('goes in steps that a later run goes on from', async () => {
    for (let left = 5; left > 0; left -= 1) await newCase();
    at(GOES_ON);
    const went: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      went.push(await passed(2));
      clock.at += 600_000;
    }
    expect(went).toEqual([2, 2, 1, 0]);
  });

  test('stays as long as somebody still files in it', async () => {
    const caseTag = await newCase();
    const lateOn = addDays(GOES_ON, -10);
    await file(
      lateOn,
      entry('goal-closed', caseTag, lateOn, { goal: crypto.randomUUID(), outcome: 'achieved' }),
    );
    at(GOES_ON);
    expect([await passed(), await isThere(caseTag)]).toEqual([0, true]);
    at(addMonths(lateOn, 24));
    expect([await passed(), await isThere(caseTag)]).toEqual([1, false]);
  });

  test('stays when somebody files in it while the job is at it', async () => {
    const caseTag = await newCase();
    at(GOES_ON);
    // The job has looked; before it deletes, an entry comes in.
    const slow = new Proxy(env.DB, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (name !== 'batch' || typeof member !== 'function') {
          return typeof member === 'function' ? member.bind(target) : member;
        }
        return async (statements: { length: number }[]) => {
          if (statements.length > 5) {
            await file(GOES_ON, entry('goal', caseTag, GOES_ON, goalAnswers()));
          }
          return member.call(target, statements);
        };
      },
    });
    expect(await deletePassedCases({ ...administrator, db: slow }, { limit: 10 })).toBe(0);
    expect(await isThere(caseTag)).toBe(true);
    expect(await rows('SELECT count(*) AS n FROM entry WHERE case_id = ?', await keyOf(caseTag))).toEqual([
      { n: 4 },
    ]);
    expect(await rows('SELECT * FROM retention_run')).toEqual([]);
  });

  test('waits while cases are counted anew under new norms', async () => {
    const caseTag = await newCase();
    at(GOES_ON);
    const { initial: norms } = settings.norms;
    await insertSetting(env.DB, { kind: 'norms', version: 2, value: norms, setAt: 0, setBy: '' }).run();
    expect([await passed(), await isThere(caseTag)]).toEqual([0, true]);
    await env.DB.prepare("DELETE FROM organisation_setting WHERE kind = 'norms' AND version = 2").run();
    expect(await passed()).toBe(1);
  });
});

describe('a case that was never closed', () => {
  test('goes when nothing was filed in it for so long, and not when the organisation keeps those', async () => {
    const caseTag = await newCase({ closedOn: null });
    at(addDays(addMonths(START, 36), -1));
    expect(await passed()).toBe(0);
    await set({ monthsAfterLastActivity: null });
    at(addMonths(START, 120));
    expect([await passed(), await isThere(caseTag)]).toEqual([0, true]);
    await env.DB.prepare("DELETE FROM organisation_setting WHERE kind = 'retention'").run();
    at(addMonths(START, 36));
    expect([await passed(), await isThere(caseTag)]).toEqual([1, false]);
  });

  test('goes by the same term when nothing ever opened it', async () => {
    const caseTag = newCaseTag();
    await file(START, entry('goal', caseTag, START, goalAnswers()));
    at(addMonths(START, 36));
    expect([await passed(), await isThere(caseTag)]).toEqual([1, false]);
  });
});

describe('figures', () => {
  const tally = async () => {
    const asked = {
      teamId: team,
      kinds: ['first-goals', 'evaluation'],
      fromOn: '2020-01-01',
      cutOn: '2030-01-01',
    };
    const units = await run(env.DB, readTally(env.DB, asked));
    return units
      .filter((unit) => unit.count !== 0)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  };
  const round = async () => {
    let mended = 0;
    for (let hour = 0; hour < 24; hour += 1)
      mended += await recomputeTally({ db: env.DB, now: () => hour * 3_600_000 });
    return mended;
  };

  test('stay what they were when the organisation keeps counts, and the recount finds nothing to mend', async () => {
    await newCase();
    await newCase({ closedOn: null });
    const before = await tally();
    expect(before).not.toEqual([]);
    at(GOES_ON);
    expect(await passed()).toBe(1);
    expect(await tally()).toEqual(before);
    expect(await round()).toBe(0);
    expect(await tally()).toEqual(before);
  });

  test('become those of the cases that are left when it does not', async () => {
    const left = await newCase({ closedOn: null });
    const those = await tally();
    await newCase();
    await set({ keepCounts: false });
    at(GOES_ON);
    expect(await passed()).toBe(1);
    expect(await isThere(left)).toBe(true);
    expect(await tally()).toEqual(those);
    expect(await round()).toBe(0);
    expect(await rows('SELECT * FROM kept_tally')).toEqual([]);
  });
});

describe('a legal hold', () => {
  const hold = (caseTag: string, context = coach()) =>
    holdCase(context, { caseTag, held: true, reason: 'complaint' });

  test('stops the deletion until it is lifted, by the coach or by the administrator', async () => {
    const [first, second] = [await newCase(), await newCase()];
    for (const caseTag of [first, second]) expect(await hold(caseTag)).toEqual({ held: true });
    at(GOES_ON);
    expect(await passed()).toBe(0);
    await holdCase(coach(), { caseTag: first, held: false });
    await liftHold(administrator, { case: await keyOf(second) });
    expect(await passed()).toBe(2);
    const logged = await rows<{ action: string }>(
      "SELECT action FROM audit_event WHERE case_id = ? AND action NOT LIKE 'entry%' ORDER BY id",
      await keyOf(second),
    );
    expect(logged.map(({ action }) => action)).toEqual(['case-held', 'case-released', 'case-deleted']);
  });

  test('is kept by the database itself', async () => {
    const caseTag = await newCase();
    await hold(caseTag);
    await env.DB.batch([
      env.DB.prepare('DELETE FROM milestone'),
      env.DB.prepare('DELETE FROM case_participant'),
    ]);
    const all = env.DB.batch([env.DB.prepare('DELETE FROM entry'), env.DB.prepare('DELETE FROM case_file')]);
    await expect(all).rejects.toThrow('case_file is held');
    expect(await rows('SELECT count(*) AS n FROM entry')).toEqual([{ n: 3 }]);
  });

  test('is for the team of the case; who tries for another is refused, and that is logged', async () => {
    const caseTag = await newCase();
    const stranger = acting('coach', { teams: ['another'], memberId: 'stranger', clock });
    await expect(hold(caseTag, stranger)).rejects.toThrow('wrong-team');
    await expect(hold(newCaseTag())).rejects.toThrow('not-found');
    await expect(liftHold(administrator, { case: await keyOf(caseTag) })).rejects.toThrow('not-found');
    expect(await rows('SELECT held_at FROM case_file')).toEqual([{ held_at: null }]);
    expect(
      await rows(
        "SELECT member_id FROM audit_event WHERE action = 'hold-refused' AND case_id = ?",
        await keyOf(caseTag),
      ),
    ).toEqual([{ member_id: 'stranger' }]);
  });

  test('is listed with its reason and with the day on which the case would go', async () => {
    const caseTag = await newCase();
    await hold(caseTag);
    expect(await listHolds(administrator)).toEqual({
      holds: [
        {
          caseKey: await keyOf(caseTag),
          teamId: team,
          teamName: `Team ${count}`,
          heldAt: clock.at,
          reason: 'complaint',
          goesOn: GOES_ON,
        },
      ],
      hasMore: false,
    });
  });
});

describe('the preview', () => {
  test('says by team and month what the job then does, and from which day', async () => {
    for (const days of [40, 45, 80, 200]) await newCase({ closedOn: addDays(START, days) });
    const held = await newCase({ closedOn: addDays(START, 41) });
    await newCase({ closedOn: null });
    await holdCase(coach(), { caseTag: held, held: true, reason: 'court' });
    const todayOn = addMonths(START, 24);
    at(todayOn);
    const { months, held: heldCount, ...terms } = await previewRetention(administrator, {});
    expect(terms).toMatchObject({
      todayOn,
      monthsAfterClosing: 24,
      monthsAfterLastActivity: 36,
      keepCounts: true,
    });
    expect(heldCount).toBe(1);
    expect(months.map(({ closed, inactive }) => [closed, inactive])).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
    // The job, day by day, does exactly that.
    for (const { month, firstOn, closed, inactive } of months) {
      at(addDays(firstOn, -1));
      expect(await passed()).toBe(0);
      at(addDays(addMonths(`${month}-01`, 1), -1));
      expect(await passed()).toBe(closed + inactive);
    }
  });

  test('shows what other terms would come to, and changes nothing', async () => {
    await newCase();
    at(addDays(CLOSED_ON, 200));
    const asked = { monthsAfterClosing: '6', monthsAfterLastActivity: 'never' } as const;
    const { months, monthsAfterClosing } = await previewRetention(administrator, asked);
    const today = dayOfInstant(clock.at);
    expect(monthsAfterClosing).toBe(6);
    expect(months).toMatchObject([{ teamId: team, month: today.slice(0, 7), firstOn: today, closed: 1 }]);
    expect((await previewRetention(administrator, {})).monthsAfterClosing).toBe(24);
    expect(await passed()).toBe(0);
  });
});

describe('what comes late for a case that was deleted', () => {
  test('the same entry again is a success that brings nothing back', async () => {
    const caseTag = newCaseTag();
    const opening = entry('case-opened', caseTag, START, CASE_OPENED);
    const [filed] = await file(START, opening);
    await file(CLOSED_ON, entry('closing', caseTag, CLOSED_ON, { reason: '01' }));
    at(GOES_ON);
    await passed();
    const [again] = await file(GOES_ON, opening);
    expect(again).toEqual({ ...filed, outcome: 'known' });
    expect(await isThere(caseTag)).toBe(false);
  });

  test('the same id from someone else is a conflict', async () => {
    const caseTag = newCaseTag();
    const opening = entry('case-opened', caseTag, START, CASE_OPENED);
    await file(START, opening);
    at(addMonths(START, 36));
    await passed();
    const context = acting('practitioner', { teams: [team], memberId: 'a colleague', clock });
    const batch = await run(env.DB, await readsForBatch(context, { entries: [opening] }));
    expect((await fileBatch(context, batch)).results).toMatchObject([
      { outcome: 'refused', code: 'conflict' },
    ]);
  });

  test('an entry that was never sent and is of before the deletion is refused, and stays with who wrote it', async () => {
    const caseTag = await newCase();
    at(GOES_ON);
    await passed();
    const old = entry('goal', caseTag, addDays(GOES_ON, -15), goalAnswers());
    expect(await file(GOES_ON, old)).toEqual([
      { id: old.id, outcome: 'refused', code: 'case-deleted', fields: ['happenedOn'] },
    ]);
    expect(await isThere(caseTag)).toBe(false);
  });

  test('a family that comes back begins a case anew, in which the old entries stay away', async () => {
    const caseTag = newCaseTag();
    const opening = entry('case-opened', caseTag, START, CASE_OPENED);
    await file(START, opening);
    await file(CLOSED_ON, entry('closing', caseTag, CLOSED_ON, { reason: '01' }));
    at(GOES_ON);
    await passed();
    const returnedOn = addDays(GOES_ON, 30);
    const anew = entry('case-opened', caseTag, returnedOn, CASE_OPENED);
    expect(await file(returnedOn, anew)).toMatchObject([{ outcome: 'filed' }]);
    expect(await file(returnedOn, opening)).toMatchObject([{ outcome: 'known' }]);
    const key = await keyOf(caseTag);
    expect(await rows('SELECT id, sequence FROM entry WHERE case_id = ?', key)).toEqual([
      { id: anew.id, sequence: 1 },
    ]);
    expect(await rows('SELECT opened_on FROM case_file WHERE id = ?', key)).toEqual([
      { opened_on: returnedOn },
    ]);
  });

  test('a filing that had looked at the case just before it went is decided anew', async () => {
    const caseTag = await newCase();
    at(GOES_ON);
    const context = worker();
    const late = entry('goal', caseTag, GOES_ON, goalAnswers());
    const batch = await run(env.DB, await readsForBatch(context, { entries: [late] }));
    await passed();
    expect((await fileBatch(context, batch)).results).toMatchObject([{ outcome: 'filed' }]);
    expect(await rows('SELECT id, sequence FROM entry WHERE case_id = ?', await keyOf(caseTag))).toEqual([
      { id: late.id, sequence: 1 },
    ]);
  });
});

test('keys that were sealed for a device that has ended go, and those of others stay', async () => {
  const device = env.DB.prepare(
    "INSERT INTO device (id, kind, label, signing_key, agreement_key, created_at, last_seen_at, ended_at) VALUES (?, 'browser', '', '', '', 0, 0, ?)",
  );
  const key = env.DB.prepare("INSERT INTO wrapped_key VALUES (?, 'organisation', 1, 'x')");
  await env.DB.batch([
    device.bind('ended', 5),
    device.bind('going', null),
    key.bind('ended'),
    key.bind('going'),
  ]);
  expect(await forgetEndedDevices({ db: env.DB })).toBe(1);
  expect(await rows('SELECT device_id FROM wrapped_key')).toEqual([{ device_id: 'going' }]);
});
