import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { remakeRelease } from '../../shared/api/releases.ts';
import { changeNumbers } from '../../shared/export/codebook/incremental-table.ts';
import { noCoarsening } from '../../shared/export/study-plan.ts';
import { deleteCase } from '../../worker/db/queries/retention.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { expireReleases } from '../../worker/services/releases/by-clock.ts';
import { testApi } from './support/api.ts';
import { bringCases } from './support/exported-things.ts';
import { filesOf, newResearch, type Research, rowsIn } from './support/research.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, submission } from './support/submissions.ts';

const DAYS = 86_400_000;
const CUT = '2026-03-31';
const WITHDRAWN = String(changeNumbers.withdrawn);
const KEYS = {
  cases: ['case_id'],
  goals: ['goal_id'],
  milestones: ['case_id', 'kind', 'subject_id', 'rank', 'known_from_on'],
  events: ['event_id'],
  team_periods: ['team_id', 'year', 'quarter', 'measure'],
};

/** Cases of a database of their own: each test changes what is in it. */
const api = testApi();
const brought = await bringCases(api, 45, 11);
const teamId = brought.teams[0];

async function objects(caseTag: string, on: string): Promise<void> {
  await brought.file(
    submission({
      form: 'research-objection',
      caseTag,
      teamId,
      answers: { choice: 'objects' },
      happenedOn: on,
    }),
    on,
  );
}

/** A case like no other, opened on a day. */
async function newCase(happenedOn: string): Promise<string> {
  const caseTag = newCaseTag();
  const about = { caseTag, teamId, happenedOn };
  await brought.file(submission({ form: 'case-opened', answers: CASE_OPENED, ...about }), happenedOn);
  await brought.file(submission({ form: 'goal', answers: goalAnswers(), ...about }), happenedOn);
  return caseTag;
}

test('a family that objects while a release is made is in nothing of it', async () => {
  const caseTag = await newCase('2026-01-05');
  const research = await newResearch(api);
  const { id } = await research.ask(CUT);
  expect(await research.workOut(id)).toBe('preview');
  await research.confirm(id);
  const before = (await research.read(id)).preview?.cases ?? 0;
  for (let state = 'making'; state === 'making'; ) ({ state } = await research.work(id));
  await objects(caseTag, '2026-06-14');
  expect(await research.workOut(id)).toBe('ready');
  const made = await research.read(id);
  expect(made.counts?.cases).toBe(before - 1);
  expect(await rowsIn(id, 'cases')).toHaveLength(before - 1);
});

test('of a release that is made again, a family that objects now is gone, and that is said', async () => {
  const caseTag = await newCase('2026-01-06');
  const research = await newResearch(api, { keepFilesDays: 1 });
  const made = await research.release(CUT);
  await objects(caseTag, '2026-06-14');
  const remade = await makeAgain(research, made.id);
  expect(remade.remade).toEqual({ isSame: false, gone: 1 });
  expect(remade.counts?.cases).toBe((made.counts?.cases ?? 0) - 1);
});

test('cases in too small a class are left out, and how many is told', async () => {
  const research = await newResearch(api, { leastClass: 3 });
  const { id } = await research.ask(CUT);
  expect(await research.workOut(id)).toBe('preview');
  const { preview } = await research.read(id);
  expect(preview?.planned.leftOut).toBeGreaterThan(0);
  const [best] = preview?.suggestions ?? [];
  expect(best?.leftOut).toBeLessThan(preview?.planned.leftOut ?? 0);
  await research.confirm(id, best?.coarsening);
  expect(await research.workOut(id)).toBe('ready');
  const { counts, coarsening } = await research.read(id);
  expect(coarsening).toEqual(best?.coarsening);
  expect(counts).toMatchObject({
    cases: (preview?.cases ?? 0) - (best?.leftOut ?? 0),
    leftOut: best?.leftOut,
  });
  expect(await rowsIn(id, 'cases')).toHaveLength(counts?.cases ?? -1);
});

test('nobody coarsens less than was approved', async () => {
  const research = await newResearch(api, { coarsening: { ...noCoarsening, ages: true } });
  const { id } = await research.ask(CUT);
  await research.workOut(id);
  expect((await research.confirm(id, noCoarsening)).error).toMatchObject({
    code: 'invalid-input',
    fields: ['coarsening.ages'],
  });
  expect((await research.confirm(id, { ...noCoarsening, ages: true, weeks: true })).status).toBe(200);
});

test('a correction is all there is, with what differs from its base', async () => {
  const research = await newResearch(api);
  const caseTag = await newCase('2026-02-02');
  const gone = await newCase('2026-02-03');
  const base = await research.release(CUT);
  await brought.file(
    submission({ form: 'goal', caseTag, teamId, answers: goalAnswers(), happenedOn: '2026-04-10' }),
    '2026-04-10',
  );
  await newCase('2026-04-11');
  await objects(gone, '2026-06-14');
  const correction = await research.release('2026-04-30', 'correction', base.id);
  const differences = new Map(correction.counts?.differences?.map((one) => [one.table, one]));
  expect(differences.get('cases')).toMatchObject({ added: 1, withdrawn: 1 });
  expect(differences.get('goals')).toMatchObject({ added: 2, withdrawn: 0 });
  const all = await rowsIn(correction.id, 'cases');
  expect(all).toHaveLength(base.counts?.cases ?? -1);
  expect([...(await filesOf(correction.id)).keys()]).toContain('differences.json');
});

test('what an incremental release brings makes of its base what a full release is', async () => {
  const research = await newResearch(api, {
    isLinked: true,
    tables: ['cases', 'goals', 'milestones', 'events', 'team_periods'],
  });
  const caseTag = await newCase('2026-02-04');
  const gone = await newCase('2026-02-05');
  const base = await research.release(CUT);
  await brought.file(
    submission({ form: 'goal', caseTag, teamId, answers: goalAnswers(), happenedOn: '2026-04-10' }),
    '2026-04-10',
  );
  await newCase('2026-04-12');
  await objects(gone, '2026-06-14');
  const added = await research.release('2026-04-30', 'incremental', base.id);
  const full = await research.release('2026-04-30');
  const goneCases = new Set<string>();
  for (const { change, case_id: pseudonym = '' } of await rowsIn(added.id, 'cases')) {
    if (change === WITHDRAWN) goneCases.add(pseudonym);
  }
  expect(goneCases.size).toBe(1);
  for (const [table, keys] of Object.entries(KEYS)) {
    const keyOf = (row: Record<string, string>) => keys.map((name) => row[name]).join(' ');
    const merged = new Map((await rowsIn(base.id, table)).map((row) => [keyOf(row), row]));
    for (const [key, row] of merged) if (goneCases.has(row.case_id ?? '')) merged.delete(key);
    for (const { change, ...row } of await rowsIn(added.id, table)) {
      if (change === WITHDRAWN) merged.delete(keyOf(row));
      else merged.set(keyOf(row), row);
    }
    const expected = await rowsIn(full.id, table);
    const inOrder = (all: Record<string, string>[]) => all.map((row) => JSON.stringify(row)).sort();
    expect(inOrder([...merged.values()]), table).toEqual(inOrder(expected));
  }
});

test('a study whose cases are not linked has no incremental releases, nor is one added to what does not fit', async () => {
  const loose = await newResearch(api);
  const base = await loose.release(CUT);
  const asked = await loose.ask('2026-04-30', 'incremental', base.id);
  expect(asked.answer.error).toMatchObject({ code: 'invalid-input', fields: ['kind'] });
  const linked = await newResearch(api, { isLinked: true });
  for (const baseId of [null, base.id, crypto.randomUUID()]) {
    const other = await linked.ask('2026-04-30', 'incremental', baseId);
    expect(other.answer.error).toMatchObject({ code: 'invalid-input', fields: ['baseId'] });
  }
});

test('a case that was deleted is withdrawn from what is released later', async () => {
  const caseTag = await newCase('2026-02-06');
  const research = await newResearch(api, { isLinked: true });
  const base = await research.release(CUT);
  const caseKey = await caseKeyOf(api.around, caseTag);
  const [known] = await rows<{ pseudonym: string }>(
    'SELECT pseudonym FROM release_case WHERE release_id = ? AND case_id = ?',
    ...[base.id, caseKey],
  );
  await env.DB.batch(deleteCase(env.DB, caseKey));
  const added = await research.release(CUT, 'incremental', base.id);
  const withdrawn = (await rowsIn(added.id, 'cases')).filter(({ change }) => change === WITHDRAWN);
  expect(withdrawn.map((row) => row.case_id)).toEqual([known?.pseudonym]);
});

test('a release of counts has one table and no rows of cases', async () => {
  const research = await newResearch(api, { detail: 'counts', tables: ['team_periods'] });
  const made = await research.release(CUT);
  expect(made.preview).toBeNull();
  expect(made.counts?.rows.map(({ table }) => table)).toEqual(['team_periods']);
  expect(made.files.filter(({ name }) => name.startsWith('data/'))).toHaveLength(1);
});

/** Lets the files of a release go, and has them made again. */
async function makeAgain(research: Research, release: string) {
  api.clock.at += 2 * DAYS;
  await expireReleases(api.around, { parts: 10_000 });
  const token = await api.signIn(research.ownerId);
  expect((await api.call(remakeRelease, { input: {}, params: { release }, token })).status).toBe(200);
  expect(await research.workOut(release, token)).toBe('ready');
  const made = await research.read(release, token);
  return made;
}
