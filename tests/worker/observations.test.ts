import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import type { Observation } from '../../shared/observations/define-observation.ts';
import { deriveObservations } from '../../shared/observations/derive-observations.ts';
import { readCaseStates } from '../../worker/db/queries/cases.ts';
import { readObservations } from '../../worker/db/queries/observations.ts';
import { run } from '../../worker/db/read.ts';
import { caseKeyOf } from '../../worker/services/cases/case-key.ts';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { deriveAnew } from '../../worker/services/milestones/derive-anew.ts';
import { bringIn } from './support/bring-in.ts';
import { newOffice } from './support/office.ts';
import { newPractitioner, newTeam } from './support/people.ts';
import { historyPlan, submissionsOf } from './support/random-history.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, checklistAnswers, goalAnswers, newCaseTag } from './support/submissions.ts';

const { api, team, file, mine, openCase } = await newOffice();

async function stateOf(caseTag: string) {
  const [state] = await run(env.DB, readCaseStates(env.DB, [await caseKeyOf(api.around, caseTag)]));
  if (!state) throw new Error('no such case');
  return state;
}

const inOrder = (observations: readonly Observation[]) =>
  observations.toSorted((a, b) => (`${a.kind} ${a.subject}` < `${b.kind} ${b.subject}` ? -1 : 1));

async function stored(caseTag: string): Promise<Observation[]> {
  return inOrder((await stateOf(caseTag)).observations);
}

async function derived(caseTag: string): Promise<Observation[]> {
  const { entries, returns } = await stateOf(caseTag);
  const history = withReturns(
    caseHistory(entries),
    returns.map(({ openedOn }) => openedOn),
  );
  return inOrder(deriveObservations({ history, entries }));
}

const oneOf = async (caseTag: string, kind: string) =>
  (await stored(caseTag)).find((one) => one.kind === kind) ?? null;

/** A case that was opened, and recorded, in May. */
async function open(): Promise<string> {
  const caseTag = newCaseTag();
  await bringIn(api, [mine('case-opened', { caseTag, answers: CASE_OPENED, happenedOn: '2026-05-01' })]);
  return caseTag;
}

describe('what a case shows', () => {
  test('is stored as its entries say, in whatever order and pieces they come', async () => {
    const teams: [string, string] = [await newTeam(api), await newTeam(api)];
    const context = importContext(api.around);
    await fc.assert(
      fc.asyncProperty(historyPlan(2), fc.integer({ min: 1, max: 9 }), async (plan, piece) => {
        const tags = [newCaseTag(), newCaseTag()];
        const entries = submissionsOf(plan, tags, teams);
        for (let from = 0; from < entries.length; from += piece) {
          await importEntries(context, entries.slice(from, from + piece));
        }
        for (const tag of tags) expect(await stored(tag)).toEqual(await derived(tag));
      }),
      { numRuns: 20 },
    );
    const kinds = await rows<{ kind: string }>('SELECT DISTINCT kind FROM observation');
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['first-goal', 'first-evaluation', 'new-start', 'scaled-down']),
    );
  });

  test('is written in the same batch, and only where it changed', async () => {
    const caseTag = await open();
    await env.DB.prepare('CREATE TABLE written (what TEXT)').run();
    for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
      const row = event === 'DELETE' ? 'OLD' : 'NEW';
      await env.DB.prepare(
        `CREATE TRIGGER written_${event} AFTER ${event} ON observation
         BEGIN INSERT INTO written VALUES ('${event} ' || ${row}.kind); END`,
      ).run();
    }
    const written = async () => {
      const found = await rows<{ what: string }>('SELECT what FROM written ORDER BY what');
      await env.DB.prepare('DELETE FROM written').run();
      return found.map(({ what }) => what).filter((what) => /first|goal|new|scaled|agreement/.test(what));
    };
    const goal = crypto.randomUUID();
    await bringIn(api, [mine('goal', { caseTag, answers: goalAnswers(goal), happenedOn: '2026-05-20' })]);
    expect(await written()).toEqual(['INSERT first-evaluation', 'UPDATE first-goal']);
    await bringIn(api, [mine('goal', { caseTag, answers: goalAnswers(), happenedOn: '2026-06-01' })]);
    expect(await written()).toEqual([]);
    await bringIn(api, [mine('closing', { caseTag, answers: { reason: '01' }, happenedOn: '2026-06-10' })]);
    expect(await written()).toEqual(['INSERT new-start', 'UPDATE first-evaluation']);
    for (const event of ['INSERT', 'UPDATE', 'DELETE'])
      await env.DB.prepare(`DROP TRIGGER written_${event}`).run();
    await env.DB.prepare('DROP TABLE written').run();
  });

  test('counts for the team that had the case when it began', async () => {
    const caseTag = await open();
    const other = await newTeam(api);
    await bringIn(api, [mine('transfer', { caseTag, answers: { toTeam: other }, happenedOn: '2026-05-11' })]);
    await bringIn(api, [mine('goal', { caseTag, answers: goalAnswers(), happenedOn: '2026-05-15' })]);
    expect(await oneOf(caseTag, 'first-goal')).toMatchObject({ teamId: team, endOn: '2026-05-15' });
    expect(await oneOf(caseTag, 'first-evaluation')).toMatchObject({ teamId: other, endOn: null });
  });

  test('is put right when it is derived anew', async () => {
    const caseTag = await open();
    const before = await stored(caseTag);
    const key = await caseKeyOf(api.around, caseTag);
    await env.DB.prepare("UPDATE observation SET end_on = '2026-05-02' WHERE case_id = ?").bind(key).run();
    await deriveAnew({ db: env.DB }, [key]);
    expect(await stored(caseTag)).toEqual(before);
  });
});

describe('a new start', () => {
  test('ends the wait of the case before it, whichever is known first', async () => {
    const [earlier, later] = [newCaseTag(), newCaseTag()];
    const opening = mine('case-opened', { caseTag: earlier, answers: CASE_OPENED, happenedOn: '2026-01-05' });
    const closing = mine('closing', {
      caseTag: earlier,
      answers: { reason: '01' },
      happenedOn: '2026-03-02',
    });
    const back = mine('case-opened', {
      caseTag: later,
      answers: { ...CASE_OPENED, hereBefore: 'yes' },
      happenedOn: '2026-05-04',
      previousCaseTag: earlier,
    });
    await bringIn(api, [opening, closing]);
    expect(await oneOf(earlier, 'new-start')).toMatchObject({
      startOn: '2026-03-02',
      endOn: null,
      value: '',
    });
    await bringIn(api, [back]);
    expect(await oneOf(earlier, 'new-start')).toMatchObject({ endOn: '2026-05-04', value: 'happened' });
    await bringIn(api, [
      mine('retraction', { caseTag: later, answers: { entry: back.id, reason: 'wrong-case' } }),
    ]);
    expect(await oneOf(earlier, 'new-start')).toMatchObject({ endOn: null });
  });
});

describe('two assessors', () => {
  async function judged(second: { token: string }, peek: boolean) {
    const caseTag = await openCase('2026-06-01');
    const assessment = crypto.randomUUID();
    const judgement = (conclusion: string) =>
      mine('safety-checklist', { caseTag, answers: checklistAnswers({ assessment, conclusion }) });
    expect((await file(judgement('safe'))).status).toBe(200);
    api.clock.at += 1000;
    if (peek) {
      const seen = mine('judgement-seen', { caseTag, answers: { assessment } });
      expect((await file(seen, second.token)).status).toBe(200);
      api.clock.at += 1000;
    }
    expect((await file(judgement('concerns'), second.token)).status).toBe(200);
    return oneOf(caseTag, 'agreement-conclusion');
  }

  test('are a pair, and it is told whether the second could know what the first concluded', async () => {
    const second = await newPractitioner(api, team);
    expect((await judged(second, false))?.value).toBe('0 1 0/0 0 0/0 0 0');
    expect((await judged(second, true))?.value).toBe('0 1 0/0 0 0/0 0 0 seen');
  });
});

test('observations of some teams are read from a day on, those alike as one', async () => {
  const [mineNow, other] = [await newTeam(api), await newTeam(api)];
  const opened = (teamId: string, happenedOn: string) =>
    mine('case-opened', { caseTag: newCaseTag(), teamId, answers: CASE_OPENED, happenedOn });
  await bringIn(api, [
    opened(mineNow, '2026-02-02'),
    opened(mineNow, '2026-02-02'),
    opened(mineNow, '2026-01-05'),
    opened(mineNow, '2026-04-06'),
    opened(other, '2026-02-02'),
  ]);
  const read = (teamIds: string[], fromOn: string, toOn: string) =>
    run(env.DB, readObservations(env.DB, { teamIds, kinds: ['first-goal'], fromOn, toOn }));
  const open = { kind: 'first-goal', teamId: mineNow, endOn: null, value: '' };
  expect(await read([mineNow], '2026-01-06', '2026-04-05')).toEqual([
    { ...open, startOn: '2026-02-02', count: 2 },
  ]);
  expect(await read([mineNow, other], '2026-01-01', '2026-12-31')).toHaveLength(4);
  expect(await read([], '2026-01-01', '2026-12-31')).toEqual([]);
});
