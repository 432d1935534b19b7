import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { recomputeTally } from '../../worker/services/milestones/recompute.ts';
import { newOffice } from './support/office.ts';
import { newPractitioner, newTeam } from './support/people.ts';
import { historyPlan, type PlannedEntry, submissionsOf } from './support/random-history.ts';
import { derivedMilestones, expectTallyToFit, rows, storedMilestones } from './support/rows.ts';
import { CASE_OPENED, checklistAnswers, goalAnswers, newCaseTag } from './support/submissions.ts';

const { api, team, token, file, mine } = await newOffice();

test('colleagues who file in one case at the same moment leave the right milestones and counts', async () => {
  const colleague = await newPractitioner(api, team);
  const caseTag = newCaseTag();
  const goal = crypto.randomUUID();
  const entries = [
    mine('case-opened', { caseTag, answers: CASE_OPENED, happenedOn: '2026-05-01' }),
    mine('goal', { caseTag, answers: goalAnswers(goal), happenedOn: '2026-05-10' }),
    mine('goal', { caseTag, answers: goalAnswers() }),
    mine('evaluation', { caseTag, answers: { goals: [{ goal, status: 'open' }] }, happenedOn: '2026-06-05' }),
    mine('safety-checklist', { caseTag, answers: checklistAnswers({ conclusion: 'unsafe' }) }),
    mine('goal', { caseTag, answers: goalAnswers(undefined, { domain: 'safety' }) }),
    mine('safety-checklist', { caseTag, answers: checklistAnswers() }),
    mine('closing', { caseTag, answers: { reason: '01' } }),
  ];
  const answers = await Promise.all(
    entries.map((entry, index) => file(entry, index % 2 === 0 ? token : colleague.token)),
  );
  expect(answers.map(({ ok }) => ok.result.outcome)).toEqual(entries.map(() => 'filed'));
  const stored = await rows<{ sequence: number }>(
    'SELECT sequence FROM entry WHERE case_id = (SELECT case_id FROM entry WHERE id = ?) ORDER BY sequence',
    entries[0]?.id,
  );
  expect(stored.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
  expect(await storedMilestones(api, caseTag)).toEqual(await derivedMilestones(api, caseTag));
  await expectTallyToFit();
});

describe('any history', () => {
  const CASES = 3;

  async function importInPieces(teams: [string, string], plan: PlannedEntry[], pieces: number[]) {
    const tags = Array.from({ length: CASES }, newCaseTag);
    const entries = submissionsOf(plan, tags, teams);
    const context = importContext(api.around);
    let from = 0;
    for (const size of [...pieces, entries.length]) {
      await importEntries(context, entries.slice(from, from + size));
      from += size;
    }
    return { tags, entries, context };
  }

  test('leaves milestones and counts as its entries say, in whatever order and pieces it comes', async () => {
    const teams: [string, string] = [await newTeam(api), await newTeam(api)];
    const pieces = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(historyPlan(CASES), pieces, async (plan, sizes) => {
        const { tags, entries, context } = await importInPieces(teams, plan, sizes);
        for (const tag of tags)
          expect(await storedMilestones(api, tag)).toEqual(await derivedMilestones(api, tag));
        await expectTallyToFit();
        const again = await importEntries(context, entries.toReversed());
        expect(again.filter(({ outcome }) => outcome === 'filed')).toEqual([]);
      }),
      { numRuns: 25 },
    );
    // Otherwise the property above would hold for nothing.
    const verdicts = await rows<{ verdict: string }>('SELECT DISTINCT verdict FROM milestone');
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['met', 'unmet']));
  });

  test('the hourly job finds nothing to mend after it, and mends what is broken', async () => {
    const round = async () => {
      let mended = 0;
      for (let hour = 0; hour < 24; hour += 1) {
        mended += await recomputeTally({ db: env.DB, now: () => hour * 3_600_000 });
      }
      return mended;
    };
    expect(await round()).toBe(0);
    await env.DB.prepare('UPDATE milestone_tally SET count = count + 5 WHERE team_id = ?').bind(team).run();
    await env.DB.prepare("DELETE FROM milestone_tally WHERE team_id <> ? AND verdict = 'met'")
      .bind(team)
      .run();
    expect(await round()).toBeGreaterThan(0);
    await expectTallyToFit();
    expect(await round()).toBe(0);
  });

  test('an import is checked like any entry, by its own day of recording', async () => {
    const context = importContext(api.around);
    const recordedAt = Date.parse('2024-03-01T12:00:00Z');
    const authorId = 'T01-W01';
    const results = await importEntries(context, [
      { submission: mine('goal', { happenedOn: '2024-03-01' }), authorId, recordedAt },
      { submission: mine('goal', { happenedOn: '2024-03-02' }), authorId, recordedAt },
      { submission: mine('goal', { answers: { goal: 'x' } }), authorId, recordedAt },
    ]);
    expect(results).toMatchObject([
      { outcome: 'filed', recordedAt },
      { outcome: 'refused', code: 'in-future' },
      { outcome: 'refused', code: 'invalid-input' },
    ]);
  });
});
