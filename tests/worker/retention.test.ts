import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { settings } from '../../shared/settings/registry.ts';
import { addDays } from '../../shared/time/day.ts';
import { addMonths } from '../../shared/time/month.ts';
import { insertSetting } from '../../worker/db/queries/settings.ts';
import { readTally } from '../../worker/db/queries/tally.ts';
import { run } from '../../worker/db/read.ts';
import { recomputeTally } from '../../worker/services/milestones/recompute.ts';
import { deletePassedCases } from '../../worker/services/retention/delete-passed.ts';
import { forgetEndedDevices } from '../../worker/services/retention/forget-ended-devices.ts';
import {
  administrator,
  at,
  beginAnew,
  clock,
  entry,
  file,
  GOES_ON,
  here,
  isThere,
  keyOf,
  newCase,
  passed,
  START,
  setTerms,
} from './support/kept-cases.ts';
import { rows } from './support/rows.ts';
import { goalAnswers, newCaseTag } from './support/submissions.ts';

beforeEach(beginAnew);

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
      'SELECT 1 FROM observation WHERE case_id = ?',
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
      .bind(first?.id, here.team)
      .run();
    at(GOES_ON);
    await passed();
    expect(await rows('SELECT 1 FROM handed_text')).toEqual([]);
  });

  test('takes the reminders that were shown of it with it', async () => {
    const [gone, stays] = [await newCase(), await newCase({ closedOn: null })];
    for (const caseTag of [gone, stays]) {
      await env.DB.prepare(
        "INSERT INTO prompt VALUES (?, ?, ?, 'evaluation', '2026-06-01', NULL, 'ignored', NULL, '2026-06-08')",
      )
        .bind(crypto.randomUUID(), await keyOf(caseTag), here.team)
        .run();
    }
    at(GOES_ON);
    expect(await passed()).toBe(1);
    expect(await rows('SELECT case_id FROM prompt')).toEqual([{ case_id: await keyOf(stays) }]);
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
    ).toEqual([{ at: clock.at, member_id: 'job', role: 'job', record_id: key, team_id: here.team }]);
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
    await setTerms({ monthsAfterLastActivity: null });
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
      teamId: here.team,
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
    await setTerms({ keepCounts: false });
    at(GOES_ON);
    expect(await passed()).toBe(1);
    expect(await isThere(left)).toBe(true);
    expect(await tally()).toEqual(those);
    expect(await round()).toBe(0);
    expect(await rows('SELECT * FROM kept_tally')).toEqual([]);
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
