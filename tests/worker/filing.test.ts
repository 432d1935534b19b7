import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileEntries, fileEntry } from '../../shared/api/entries.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { forms } from '../../shared/forms/registry.ts';
import { canonicalJson } from '../../worker/services/entries/content-hash.ts';
import { importEntries } from '../../worker/services/entries/import.ts';
import { importContext } from '../../worker/services/import-context.ts';
import { recomputeTally } from '../../worker/services/milestones/recompute.ts';
import { testApi } from './support/api.ts';
import { newMember, newPractitioner, newTeam, setUp } from './support/people.ts';
import { historyPlan, type PlannedEntry, submissionsOf } from './support/random-history.ts';
import {
  derivedMilestones,
  expectTallyToFit,
  rows,
  storedEntries,
  storedMilestones,
} from './support/rows.ts';
import {
  CASE_OPENED,
  checklistAnswers,
  goalAnswers,
  newCaseTag,
  SEALED,
  type SubmissionPlan,
  submission,
} from './support/submissions.ts';

const api = testApi();
let team: string;
let me: string;
let token: string;

beforeAll(async () => {
  await setUp(api);
  ({ id: me, team, token } = await newPractitioner(api));
});

const file = (input: EntrySubmission, as = token) =>
  api.call(fileEntry, { input, params: { id: input.id }, token: as });

const fileAll = async (entries: unknown[], as = token) =>
  (await api.call(fileEntries, { input: { entries }, token: as })).ok;

/** A submission for my own team. */
const mine = (form: string, more: Partial<SubmissionPlan> = {}) =>
  submission({ form, caseTag: newCaseTag(), teamId: team, ...more });

/** A case of my team, opened. */
async function openCase(happenedOn = '2026-06-01'): Promise<string> {
  const opening = mine('case-opened', { answers: CASE_OPENED, happenedOn });
  expect((await file(opening)).status).toBe(200);
  return opening.caseTag;
}

describe('filing an entry', () => {
  test.each(forms.map(({ id }) => id))('takes the example of the form %s', async (form) => {
    const answers = form === 'transfer' ? { toTeam: team } : undefined;
    const input = mine(form, answers && { answers });
    const { ok } = await file(input);
    expect(ok.result).toEqual({ id: input.id, outcome: 'filed', recordedAt: api.clock.at });
    const { caseTag: _, ...written } = input;
    expect(await storedEntries(api, input.caseTag)).toEqual([
      { ...written, authorId: me, recordedAt: api.clock.at, amends: null },
    ]);
  });

  test('answers with the milestones of the case as they are now', async () => {
    const caseTag = await openCase('2026-06-01');
    const { ok } = await file(mine('goal', { caseTag, happenedOn: '2026-06-10' }));
    expect(ok.case.teamId).toBe(team);
    expect(ok.case.milestones.find(({ kind }) => kind === 'first-goals')).toMatchObject({
      fulfilledOn: '2026-06-10',
      dueOn: '2026-07-13',
      verdict: 'met',
      isOpen: false,
    });
    expect(ok.case.milestones).toHaveLength((await storedMilestones(api, caseTag)).length);
    expect(await storedMilestones(api, caseTag)).toEqual(await derivedMilestones(api, caseTag));
  });

  test('writes who did it to the audit log, once for each entry', async () => {
    const input = mine('case-opened');
    await file(input);
    await file(input);
    const found = await rows<object>('SELECT * FROM audit_event WHERE record_id = ?', input.id);
    expect(found).toMatchObject([
      { member_id: me, role: 'practitioner', action: 'entry-filed', record_kind: 'entry', team_id: team },
    ]);
  });

  test('keeps the case under a name from which its tag cannot be had', async () => {
    const caseTag = await openCase();
    const dump = JSON.stringify(await rows('SELECT * FROM case_file'));
    expect(dump).not.toContain(caseTag);
    expect(await storedEntries(testApi({ bindings: {} }), caseTag)).toHaveLength(1);
    const otherSecret = {
      ...api,
      around: { ...api.around, caseSecret: 'another secret of 32 characters..' },
    };
    expect(await storedEntries(otherSecret, caseTag)).toEqual([]);
  });
});

describe('bad input', () => {
  const refusals: [string, () => EntrySubmission | object, number, string, string[] | undefined][] = [
    ['a form nobody knows', () => mine('no-such-form'), 422, 'unknown-form', ['form', 'formVersion']],
    [
      'a form version nobody knows',
      () => ({ ...mine('goal'), formVersion: 99 }),
      422,
      'unknown-form',
      undefined,
    ],
    [
      'a code that is not in its list',
      () => mine('goal', { answers: goalAnswers(undefined, { domain: 'weather' }) }),
      422,
      'invalid-input',
      ['answers.domain'],
    ],
    [
      'a score out of range',
      () =>
        mine('goal', { answers: goalAnswers(undefined, { scores: [{ informant: 'youth', score: 12 }] }) }),
      422,
      'invalid-input',
      ['answers.scores.0.score'],
    ],
    [
      'a score that is not a whole number',
      () => mine('goal', { answers: goalAnswers(undefined, { goodEnough: 7.5 }) }),
      422,
      'invalid-input',
      ['answers.goodEnough'],
    ],
    [
      'an answer to a question that does not exist',
      () => ({ ...mine('goal'), answers: { ...goalAnswers(), extra: 1 } }),
      422,
      'invalid-input',
      undefined,
    ],
    [
      'an answer to a question that was not asked',
      () => mine('goal', { answers: goalAnswers(undefined, { youthNotSpokenReason: 'too-young' }) }),
      422,
      'invalid-input',
      ['answers.youthNotSpokenReason'],
    ],
    [
      'a text in clear among the coded answers',
      () => ({ ...mine('goal'), answers: goalAnswers() }),
      422,
      'invalid-input',
      undefined,
    ],
    [
      'a missing answer that the entry means nothing without',
      () => mine('goal', { answers: { goal: crypto.randomUUID(), text: 'x' } }),
      422,
      'invalid-input',
      ['answers.domain'],
    ],
    ['a required text that is missing', () => mine('goal', { sealed: {} }), 422, 'invalid-input', undefined],
    [
      'a sealed text where the form asks for none',
      () => mine('goal', { answers: goalAnswers(), sealed: { text: SEALED, nowhere: SEALED } }),
      422,
      'invalid-input',
      ['sealed'],
    ],
    [
      'a text that is not sealed',
      () => mine('goal', { sealed: { text: 'in clear' } }),
      422,
      'invalid-input',
      ['sealed'],
    ],
    [
      'a day in the future for something done',
      () => mine('goal', { happenedOn: '2026-06-16' }),
      422,
      'in-future',
      ['happenedOn'],
    ],
    [
      'a day in the future among the answers',
      () =>
        mine('case-opened', {
          answers: { ...CASE_OPENED, familyGroupPlan: 'declined', familyGroupPlanOn: '2026-06-16' },
        }),
      422,
      'in-future',
      ['answers.familyGroupPlanOn'],
    ],
    [
      'a day that does not exist',
      () => mine('goal', { happenedOn: '2026-02-30' }),
      422,
      'invalid-input',
      ['happenedOn'],
    ],
    [
      'an instrument that the organisation does not use',
      () => mine('safety-checklist', { answers: checklistAnswers({ instrument: 'other@1' }) }),
      422,
      'invalid-input',
      ['answers.instrument'],
    ],
    [
      'a question that the instrument does not have',
      () =>
        mine('safety-checklist', {
          answers: checklistAnswers({
            items: [
              { item: 'care', child: 1, answer: 'no' },
              { item: 'no-such-item', answer: 'no' },
            ],
          }),
        }),
      422,
      'invalid-input',
      ['answers.items.1.item'],
    ],
    [
      'what the form itself refuses',
      () =>
        mine('case-opened', {
          answers: {
            ...CASE_OPENED,
            domains: [
              { domain: 'parenting', state: 'concern' },
              { domain: 'parenting', state: 'concern' },
            ],
          },
        }),
      422,
      'invalid-input',
      ['answers.domains.1.domain'],
    ],
    [
      'a transfer to a team that does not exist',
      () => mine('transfer', { answers: { toTeam: 'nowhere' } }),
      422,
      'invalid-input',
      ['answers.toTeam'],
    ],
    [
      'a team one does not belong to',
      () => ({ ...mine('goal'), teamId: 'nowhere' }),
      403,
      'wrong-team',
      ['teamId'],
    ],
    ['an id that is none', () => ({ ...mine('goal'), id: 'x' }), 422, 'invalid-input', ['id']],
    [
      'a key that the contract does not have',
      () => ({ ...mine('goal'), author: 'me' }),
      422,
      'invalid-input',
      undefined,
    ],
  ];

  test.each(refusals)('refuses %s', async (_, make, status, code, fields) => {
    const before = await rows('SELECT count(*) AS count FROM entry');
    const answer = await file(make() as EntrySubmission);
    expect([answer.status, answer.error.code]).toEqual([status, code]);
    if (fields) expect(answer.error.fields).toEqual(fields);
    expect(await rows('SELECT count(*) AS count FROM entry')).toEqual(before);
  });

  test('refuses an id in the address that is not the entry’s', async () => {
    const answer = await api.call(fileEntry, {
      input: mine('goal'),
      params: { id: crypto.randomUUID() },
      token,
    });
    expect([answer.status, answer.error.fields]).toEqual([422, ['id']]);
  });

  test('today is today in Amsterdam, by the API’s clock', async () => {
    const late = testApi({ startsAt: '2026-06-15T22:30:00Z' });
    const as = await late.signIn(me);
    const input = mine('goal', { happenedOn: '2026-06-16' });
    expect((await late.call(fileEntry, { input, params: { id: input.id }, token: as })).status).toBe(200);
  });
});

describe('the same entry again', () => {
  test('is a success that does nothing', async () => {
    const input = mine('goal');
    const first = (await file(input)).ok;
    const reordered = Object.fromEntries(Object.entries(input).reverse()) as EntrySubmission;
    const again = (await file(reordered)).ok;
    expect(again.result).toEqual({ ...first.result, outcome: 'known' });
    expect(await storedEntries(api, input.caseTag)).toHaveLength(1);
  });

  test('is a success even when its author changed teams or the rules changed since', async () => {
    const { id, token: theirs, team: before } = await newPractitioner(api);
    const input = submission({ form: 'goal', caseTag: newCaseTag(), teamId: before });
    await file(input, theirs);
    await setUp(api, { members: [{ id, name: id, roles: ['practitioner'], teams: [team] }] });
    expect((await file(input, theirs)).ok.result.outcome).toBe('known');
  });

  test.each<[string, (input: EntrySubmission) => EntrySubmission]>([
    ['other answers', (input) => ({ ...input, answers: { ...input.answers, priority: 2 } })],
    ['other sealed texts', (input) => ({ ...input, sealed: { ...input.sealed, text: `${SEALED}x` } })],
    ['another day', (input) => ({ ...input, happenedOn: '2026-06-09' })],
    ['another case', (input) => ({ ...input, caseTag: newCaseTag() })],
  ])('with %s is a conflict, and what was filed first stays', async (_, change) => {
    const input = mine('goal');
    await file(input);
    const answer = await file(change(input));
    expect([answer.status, answer.error.code]).toEqual([409, 'conflict']);
    expect(await storedEntries(api, input.caseTag)).toMatchObject([{ happenedOn: input.happenedOn }]);
  });

  test('by someone else is a conflict', async () => {
    const colleague = await newPractitioner(api, team);
    const input = mine('goal');
    await file(input);
    expect((await file(input, colleague.token)).status).toBe(409);
  });

  test('many times at once is filed once', async () => {
    const input = mine('case-opened');
    const answers = await Promise.all(Array.from({ length: 6 }, () => file(input)));
    const outcomes = answers.map(({ ok }) => ok.result.outcome).sort();
    expect(outcomes).toEqual(['filed', 'known', 'known', 'known', 'known', 'known']);
    expect(await storedEntries(api, input.caseTag)).toHaveLength(1);
    await expectTallyToFit();
  });
});

test('the order of keys does not matter to a content hash, and anything else does', () => {
  expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: undefined })).toBe('{"b":[1,{"c":null,"d":"x"}]}');
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(canonicalJson(JSON.parse(canonicalJson(a)))).toBe(canonicalJson(a));
      if (canonicalJson(a) === canonicalJson(b)) expect(JSON.parse(JSON.stringify(a))).toEqual(b);
    }),
  );
});

describe('corrections', () => {
  test('an entry amends one of its own case and form only', async () => {
    const goal = mine('goal');
    await file(goal);
    const { caseTag } = goal;
    expect((await file(mine('goal', { caseTag, amends: goal.id }))).status).toBe(200);
    expect((await file(mine('goal', { caseTag, amends: crypto.randomUUID() }))).status).toBe(200);
    for (const wrong of [
      mine('goal', { amends: goal.id }),
      mine('action', { caseTag, amends: goal.id }),
      mine('retraction', { answers: { entry: goal.id, reason: 'wrong-case' } }),
    ]) {
      const answer = await file(wrong);
      expect([answer.status, answer.error.code]).toEqual([422, 'invalid-input']);
    }
  });

  test('withdrawing the opening takes the milestones away, and withdrawing that brings them back', async () => {
    const opening = mine('case-opened', { answers: CASE_OPENED });
    const { caseTag } = opening;
    const { milestones } = (await file(opening)).ok.case;
    expect(milestones).not.toEqual([]);
    const retraction = mine('retraction', { caseTag, answers: { entry: opening.id, reason: 'wrong-case' } });
    expect((await file(retraction)).ok.case).toMatchObject({ teamId: null, milestones: [] });
    expect(await storedMilestones(api, caseTag)).toEqual([]);
    await expectTallyToFit();
    api.clock.at += 1;
    const regret = mine('retraction', { caseTag, answers: { entry: retraction.id, reason: 'wrong-case' } });
    expect((await file(regret)).ok.case).toMatchObject({ teamId: team, milestones });
    await expectTallyToFit();
  });
});

describe('whose case it is', () => {
  test('a case belongs to the team that opened it', async () => {
    const caseTag = await openCase();
    const other = await newPractitioner(api);
    const input = submission({ form: 'goal', caseTag, teamId: other.team });
    const answer = await file(input, other.token);
    expect([answer.status, answer.error.code]).toEqual([403, 'wrong-team']);
  });

  test('until something opens it, every team may file in it', async () => {
    const other = await newPractitioner(api);
    const caseTag = newCaseTag();
    expect((await file(mine('goal', { caseTag }))).status).toBe(200);
    const input = submission({ form: 'goal', caseTag, teamId: other.team });
    expect((await file(input, other.token)).ok.case).toMatchObject({ teamId: null, milestones: [] });
  });

  test('after a transfer both teams may file, and only the new one sees what is to be done', async () => {
    const caseTag = await openCase();
    const next = await newPractitioner(api);
    const intoNextTeam = submission({ form: 'goal', caseTag, teamId: next.team });
    expect((await file(intoNextTeam, next.token)).status).toBe(403);
    const transfer = mine('transfer', { caseTag, answers: { toTeam: next.team } });
    expect((await file(transfer)).ok.case).toMatchObject({ teamId: next.team, milestones: [] });
    expect((await file(intoNextTeam, next.token)).ok.case.milestones).not.toEqual([]);
    expect((await file(mine('goal', { caseTag }))).ok.case.milestones).toEqual([]);
    expect(await rows('SELECT team_id FROM case_file WHERE team_id = ?', next.team)).toHaveLength(1);
  });

  test('nobody gives a case to themselves', async () => {
    const caseTag = await openCase();
    const other = await newPractitioner(api);
    const transfer = submission({
      form: 'transfer',
      caseTag,
      teamId: other.team,
      answers: { toTeam: other.team },
    });
    const goal = submission({ form: 'goal', caseTag, teamId: other.team });
    const { results, cases } = await fileAll([transfer, goal], other.token);
    expect(results).toMatchObject([{ code: 'wrong-team' }, { code: 'wrong-team' }]);
    expect(cases).toEqual([]);
  });
});

describe('several entries at once', () => {
  test('a half-good batch says of each entry what happened, and files what is good', async () => {
    const known = mine('goal');
    await file(known);
    const opening = mine('case-opened', { answers: CASE_OPENED });
    const goal = mine('goal', { caseTag: opening.caseTag });
    const elsewhere = mine('goal');
    const entries = [
      goal,
      { ...mine('goal'), formVersion: 7 },
      'not an entry',
      opening,
      { ...goal, happenedOn: '2026-06-02' },
      known,
      mine('goal', { answers: goalAnswers(undefined, { domain: 'weather' }) }),
      { ...mine('goal'), happenedOn: 'yesterday' },
      mine('goal', { happenedOn: '2027-01-01' }),
      { ...mine('goal'), teamId: 'nowhere' },
      elsewhere,
      goal,
    ];
    const { results, cases, feedback } = await fileAll(entries);
    expect(results).toMatchObject([
      { id: goal.id, outcome: 'filed' },
      { outcome: 'refused', code: 'unknown-form' },
      { index: 2, outcome: 'unreadable' },
      { id: opening.id, outcome: 'filed' },
      { id: goal.id, outcome: 'refused', code: 'conflict' },
      { id: known.id, outcome: 'known' },
      { outcome: 'refused', code: 'invalid-input', fields: ['answers.domain'] },
      { outcome: 'refused', code: 'invalid-input', fields: ['happenedOn'] },
      { outcome: 'refused', code: 'in-future', fields: ['happenedOn'] },
      { outcome: 'refused', code: 'wrong-team', fields: ['teamId'] },
      { id: elsewhere.id, outcome: 'filed' },
      { id: goal.id, outcome: 'known' },
    ]);
    expect(cases).toHaveLength(3);
    expect(feedback).toMatchObject([{ measureId: 'M01', teamId: team }]);
    expect(await storedEntries(api, opening.caseTag)).toHaveLength(2);
    expect(await storedMilestones(api, opening.caseTag)).toEqual(
      await derivedMilestones(api, opening.caseTag),
    );
    await expectTallyToFit();
  });

  test('the same id in two cases of one batch is filed once', async () => {
    const goal = mine('goal');
    const { results } = await fileAll([goal, { ...goal, caseTag: newCaseTag() }]);
    expect(results).toMatchObject([{ outcome: 'filed' }, { outcome: 'refused', code: 'conflict' }]);
  });

  test('a full batch of large entries fits', async () => {
    const entries = Array.from({ length: 50 }, () => mine('safety-checklist'));
    const { results } = await fileAll(entries);
    expect(results.every((result) => 'outcome' in result && result.outcome === 'filed')).toBe(true);
  });
});

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
    const context = importContext(api.around, defaultNorms);
    let from = 0;
    for (const size of [...pieces, entries.length]) {
      await importEntries(context, entries.slice(from, from + size));
      from += size;
    }
    return { tags, entries, context };
  }

  test('leaves milestones and counts as its entries say, in whatever order and pieces it comes', async () => {
    const teams: [string, string] = [await newTeam(api), await newTeam(api)];
    const pieces = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 });
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
    const context = importContext(api.around, defaultNorms);
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

test('a coach, who files nothing, does not become someone who did', async () => {
  const coach = await api.signIn(await newMember(api, ['coach'], [team]));
  const input = mine('goal');
  expect((await file(input, coach)).status).toBe(403);
  expect(await storedEntries(api, input.caseTag)).toEqual([]);
});
