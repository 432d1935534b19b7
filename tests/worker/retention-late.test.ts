import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../shared/time/day.ts';
import { addMonths } from '../../shared/time/month.ts';
import { run } from '../../worker/db/read.ts';
import { fileBatch, readsForBatch } from '../../worker/services/entries/file-batch.ts';
import { deletedCases } from '../../worker/services/retention/deleted-cases.ts';
import { acting } from './support/acting.ts';
import {
  at,
  beginAnew,
  CLOSED_ON,
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
  worker,
} from './support/kept-cases.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag } from './support/submissions.ts';

beforeEach(beginAnew);

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
    const context = acting('practitioner', { teams: [here.team], memberId: 'a colleague', clock });
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

test('a device hears which cases of its own team are gone, until they begin anew', async () => {
  const [gone, kept] = [await newCase(), await newCase({ closedOn: null })];
  const caseTags = [gone, kept, newCaseTag()];
  at(GOES_ON);
  await passed();
  expect(await deletedCases(worker(), { caseTags })).toEqual({ deleted: [gone] });
  const stranger = acting('practitioner', { teams: ['another'], memberId: 'stranger', clock });
  expect(await deletedCases(stranger, { caseTags })).toEqual({ deleted: [] });
  await file(GOES_ON, entry('case-opened', gone, GOES_ON, CASE_OPENED));
  expect(await deletedCases(worker(), { caseTags })).toEqual({ deleted: [] });
});
