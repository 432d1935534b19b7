import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { run } from '../../worker/db/read.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { fileEntry as fileWithGround, readsForEntry } from '../../worker/services/entries/file.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { bringIn } from './support/bring-in.ts';
import { newOffice } from './support/office.ts';
import { newPractitioner } from './support/people.ts';
import { derivedMilestones, expectTallyToFit, rows, storedMilestones } from './support/rows.ts';
import { CASE_OPENED, newCaseTag } from './support/submissions.ts';

const { api, team, token, file, mine } = await newOffice();
const HERE_BEFORE = { ...CASE_OPENED, hereBefore: 'yes' };

const opening = (caseTag: string) =>
  mine('case-opened', { caseTag, answers: CASE_OPENED, happenedOn: '2025-01-06' });
const closing = (caseTag: string, reason = '01', happenedOn = '2025-06-02') =>
  mine('closing', { caseTag, answers: { reason }, happenedOn });
/** A case of a family that was here before. */
const coming = (previousCaseTag: string, happenedOn = '2025-09-01', caseTag = newCaseTag()) =>
  mine('case-opened', { caseTag, answers: HERE_BEFORE, happenedOn, previousCaseTag });

const verdictOf = async (caseTag: string) =>
  (await storedMilestones(api, caseTag)).find(({ kind }) => kind === 'no-new-start')?.verdict ?? null;

async function expectAllToFit(...tags: string[]): Promise<void> {
  for (const tag of tags) expect(await storedMilestones(api, tag)).toEqual(await derivedMilestones(api, tag));
  await expectTallyToFit();
}

describe('a family that comes back within a year', () => {
  test.each(['before the closing of its earlier case is known', 'after it'])(
    'makes that case one with a new start, when it arrives %s',
    async (order) => {
      const earlier = newCaseTag();
      const back = coming(earlier);
      const entries = [opening(earlier), closing(earlier)];
      await bringIn(api, order === 'after it' ? [...entries, back] : [back, ...entries]);
      expect(await verdictOf(earlier)).toBe('unmet');
      await expectAllToFit(earlier, back.caseTag);
    },
  );

  test('does not when it came back later, before the closing, or the case was not closed as planned', async () => {
    const [late, overlapping, unplanned] = [newCaseTag(), newCaseTag(), newCaseTag()];
    await bringIn(api, [
      ...[late, overlapping].flatMap((tag) => [opening(tag), closing(tag)]),
      opening(unplanned),
      closing(unplanned, '03'),
      coming(late, '2026-06-03'),
      coming(overlapping, '2025-06-02'),
      coming(unplanned),
    ]);
    expect(await Promise.all([late, overlapping, unplanned].map(verdictOf))).toEqual(['met', 'met', null]);
    await expectAllToFit(late, overlapping, unplanned);
  });

  test('counts as long as the opening stands and says so', async () => {
    const [earlier, other] = [newCaseTag(), newCaseTag()];
    const back = coming(earlier);
    await bringIn(
      api,
      [earlier, other].flatMap((tag) => [opening(tag), closing(tag)]),
    );
    await bringIn(api, [back]);
    const correction = (more: Partial<EntrySubmission>) =>
      mine('case-opened', {
        caseTag: back.caseTag,
        answers: HERE_BEFORE,
        happenedOn: '2025-09-01',
        amends: back.id,
        ...more,
      });
    const verdicts = async () => [await verdictOf(earlier), await verdictOf(other)];
    // The number stayed on another device.
    const first = correction({});
    expect((await file(first)).status).toBe(200);
    expect(await verdicts()).toEqual(['unmet', 'met']);
    expect((await file(correction({ amends: first.id, previousCaseTag: other }))).status).toBe(200);
    expect(await verdicts()).toEqual(['met', 'unmet']);
    const retraction = mine('retraction', {
      caseTag: back.caseTag,
      answers: { entry: back.id, reason: 'wrong-case' },
    });
    expect((await file(retraction)).status).toBe(200);
    expect(await verdicts()).toEqual(['met', 'met']);
    await expectAllToFit(earlier, other, back.caseTag);
  });

  test('is no return of the case itself, of a family that was not here, or with another form', async () => {
    const caseTag = newCaseTag();
    const wrong = [
      coming(caseTag, '2025-09-01', caseTag),
      { ...coming(newCaseTag()), answers: { hereBefore: 'no' } },
      mine('goal', { previousCaseTag: newCaseTag() }),
    ];
    for (const input of wrong) {
      expect((await file(input)).error).toMatchObject({ code: 'invalid-input', fields: ['previousCaseTag'] });
    }
  });
});

describe('filings that did not see each other', () => {
  const closingNow = (caseTag: string) => closing(caseTag, '01', '2026-06-04');
  const comingNow = (caseTag: string, on = '2026-06-09') => coming(caseTag, on);

  /** Files with what was read before something else was filed. */
  async function fileMeanwhile(input: EntrySubmission, meanwhile: EntrySubmission): Promise<void> {
    const ground = await run(env.DB, await readsForEntry(api.around, input));
    expect((await file(meanwhile)).status).toBe(200);
    const filed = await fileWithGround(importContext(api.around), input, ground);
    expect(filed.result.outcome).toBe('filed');
  }

  test('leave no verdict behind that one of them did not know of', async () => {
    const tags = [newCaseTag(), newCaseTag(), newCaseTag(), newCaseTag()] as const;
    const [closedLast, openedLast, neverSeen, twice] = tags;
    await bringIn(api, [opening(closedLast), opening(openedLast), opening(twice), closingNow(twice)]);
    await fileMeanwhile(closingNow(closedLast), comingNow(closedLast));
    await fileMeanwhile(comingNow(openedLast), closingNow(openedLast));
    await fileMeanwhile(comingNow(neverSeen), opening(neverSeen));
    expect((await file(closingNow(neverSeen))).status).toBe(200);
    await fileMeanwhile(comingNow(twice, '2026-06-04'), comingNow(twice));
    expect(await Promise.all(tags.map(verdictOf))).toEqual(['unmet', 'unmet', 'unmet', 'unmet']);
    await expectAllToFit(...tags);
  });

  test('of four people at the same moment all get through', async () => {
    const earlier = newCaseTag();
    const people = await Promise.all([1, 2, 3, 4].map(() => newPractitioner(api, team)));
    expect((await file(opening(earlier))).status).toBe(200);
    const entries = [
      closingNow(earlier),
      comingNow(earlier),
      comingNow(earlier),
      comingNow(earlier, '2026-06-02'),
    ];
    const answers = await Promise.all(
      entries.map((input, index) =>
        api.call(fileEntry, { input, params: { id: input.id }, token: people[index]?.token ?? token }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await verdictOf(earlier)).toBe('unmet');
    await expectAllToFit(earlier, ...entries.map(({ caseTag }) => caseTag));
  });
});

test('the tag of an earlier case is stored nowhere, only the key that the API makes of it', async () => {
  const earlier = newCaseTag();
  const back = coming(earlier);
  expect((await file(back)).status).toBe(200);
  const key = await caseKeyOf(api.around, earlier);
  const [stored] = await rows('SELECT previous_case_id AS previous FROM entry WHERE id = ?', back.id);
  expect(stored).toEqual({ previous: key });
  const tables = await rows<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name } of tables) {
    expect(JSON.stringify(await rows(`SELECT * FROM ${name}`)), name).not.toContain(earlier);
  }
});
