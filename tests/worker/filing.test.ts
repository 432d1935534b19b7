import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { forms } from '../../shared/forms/registry.ts';
import { findReminder } from '../../shared/milestones/reminders.ts';
import { canonicalJson } from '../../worker/services/entries/content-hash.ts';
import { testApi } from './support/api.ts';
import { newOffice } from './support/office.ts';
import { newMember, newPractitioner, setUp } from './support/people.ts';
import {
  derivedMilestones,
  expectTallyToFit,
  rows,
  storedEntries,
  storedMilestones,
} from './support/rows.ts';
import { CASE_OPENED, goalAnswers, newCaseTag, SEALED, submission } from './support/submissions.ts';

const { api, me, team, file, fileAll, mine, openCase } = await newOffice();

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
    const stored = await storedMilestones(api, caseTag);
    const reminders = stored.filter(({ kind }) => findReminder(kind) !== null);
    expect(reminders.length).toBeLessThan(stored.length);
    expect(new Set(ok.case.milestones.map(({ kind }) => kind))).toEqual(
      new Set(reminders.map(({ kind }) => kind)),
    );
    expect(ok.case.milestones).toHaveLength(reminders.length);
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

test('a coach, who files nothing, does not become someone who did', async () => {
  const coach = await api.signIn(await newMember(api, ['coach'], [team]));
  const input = mine('goal');
  expect((await file(input, coach)).status).toBe(403);
  expect(await storedEntries(api, input.caseTag)).toEqual([]);
});
