import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { MAX_SHOWINGS } from '../../shared/api/prompts.ts';
import { ignoreUnanswered } from '../../worker/services/prompts/ignore.ts';
import { newOffice } from './support/office.ts';
import { newPractitioner } from './support/people.ts';
import { becameOf, report, showing } from './support/reminding.ts';
import { rows } from './support/rows.ts';
import { checklistAnswers, goalAnswers, newCaseTag } from './support/submissions.ts';

const office = await newOffice();
const { api, token, team, file, mine, openCase } = office;

/** Settles what nobody answered, in as many runs as it takes. */
async function ignoreAll(at: string): Promise<void> {
  const now = () => Date.parse(at);
  while ((await ignoreUnanswered({ db: api.around.db, now }, { limit: 2 })) > 0);
}

describe('a report of what was shown', () => {
  test('is kept once, however often it comes', async () => {
    const caseTag = await openCase();
    const one = showing();
    for (let time = 0; time < 3; time += 1) {
      expect(
        (await report(api, token, caseTag, [one, showing({ kind: 'evaluation', id: one.id })])).status,
      ).toBe(200);
    }
    expect(await rows('SELECT kind FROM prompt WHERE id = ?', one.id)).toEqual([{ kind: 'first-goals' }]);
  });

  test('says later that it was opened, and the first day stands', async () => {
    const caseTag = await openCase();
    const one = showing({ shownOn: '2026-06-12' });
    await report(api, token, caseTag, [one]);
    await report(api, token, caseTag, [{ ...one, openedOn: '2026-06-14' }]);
    await report(api, token, caseTag, [{ ...one, openedOn: '2026-06-15' }]);
    expect(await becameOf(one)).toMatchObject({ opened_on: '2026-06-14' });
  });

  test('of one case leaves what another case has by the same id', async () => {
    const [first, second] = [await openCase(), await openCase()];
    const one = showing();
    await report(api, token, first, [one]);
    await report(api, token, second, [{ ...one, openedOn: '2026-06-15' }]);
    expect(await becameOf(one)).toMatchObject({ opened_on: null });
  });

  test.each([
    ['a day to come', { shownOn: '2026-06-16' }, 'showings.1.shownOn'],
    ['more than 60 days ago', { shownOn: '2026-04-15' }, 'showings.1.shownOn'],
    ['opened before it was shown', { openedOn: '2026-06-14' }, 'showings.1.openedOn'],
    ['opened on a day to come', { openedOn: '2026-06-16' }, 'showings.1.openedOn'],
    ['a kind that nobody knows', { kind: 'unheard-of' }, 'showings.1.kind'],
  ])('of %s is refused as a whole', async (_, wrong, field) => {
    const caseTag = await openCase();
    const right = showing();
    const { error } = await report(api, token, caseTag, [right, showing(wrong)]);
    expect(error).toMatchObject({ code: 'invalid-input', fields: [field] });
    expect(await becameOf(right)).toBeUndefined();
  });

  test('holds at least one showing and not too many', async () => {
    const caseTag = await openCase();
    const many = Array.from({ length: MAX_SHOWINGS + 1 }, () => showing());
    expect((await report(api, token, caseTag, [])).error.code).toBe('invalid-input');
    expect((await report(api, token, caseTag, many)).error.code).toBe('invalid-input');
    expect((await report(api, token, caseTag, many.slice(1))).status).toBe(200);
  });

  test('is for the team that has the case', async () => {
    const caseTag = await openCase();
    const other = await newPractitioner(api);
    expect((await report(api, other.token, caseTag, [showing()])).error.code).toBe('wrong-team');
    expect((await report(api, token, newCaseTag(), [showing()])).error.code).toBe('wrong-team');
    await file(mine('transfer', { caseTag, answers: { toTeam: other.team } }));
    expect((await report(api, token, caseTag, [showing()])).error.code).toBe('wrong-team');
    expect((await report(api, other.token, caseTag, [showing()])).status).toBe(200);
  });

  test('leaves no row in the log, which would say who saw it', async () => {
    const caseTag = await openCase();
    const before = await rows('SELECT id FROM audit_event');
    await report(api, token, caseTag, [showing()]);
    expect(await rows('SELECT id FROM audit_event')).toEqual(before);
  });
});

describe('whoever reads a case', () => {
  test('hears which reminders were shown in the last 60 days, oldest first', async () => {
    const caseTag = await openCase();
    await report(api, token, caseTag, [
      showing({ kind: 'evaluation', openedOn: '2026-06-15' }),
      showing({ shownOn: '2026-06-02' }),
    ]);
    const read = async () => (await api.call(readCase, { input: { caseTag }, token })).ok.case?.prompts;
    expect(await read()).toEqual([
      { kind: 'first-goals', shownOn: '2026-06-02', openedOn: null, outcome: null },
      { kind: 'evaluation', shownOn: '2026-06-15', openedOn: '2026-06-15', outcome: null },
    ]);
    const startedAt = api.clock.at;
    api.clock.at = Date.parse('2026-08-14T10:00:00Z');
    const later = await newPractitioner(api, team);
    const { ok } = await api.call(readCase, { input: { caseTag }, token: later.token });
    api.clock.at = startedAt;
    expect(ok.case?.prompts.map(({ kind }) => kind)).toEqual(['evaluation']);
  });
});

describe('a reminder', () => {
  const today = '2026-06-15';

  test('is done when what it asks for is filed', async () => {
    const caseTag = await openCase();
    const [goals, check] = [showing(), showing({ kind: 'first-safety-check' })];
    await report(api, token, caseTag, [goals, check]);
    await file(mine('goal', { caseTag, answers: goalAnswers() }));
    expect(await becameOf(goals)).toMatchObject({ outcome: 'done', settled_on: today });
    expect(await becameOf(check)).toMatchObject({ outcome: null });
    await file(mine('safety-checklist', { caseTag, answers: checklistAnswers() }));
    expect(await becameOf(check)).toMatchObject({ outcome: 'done' });
  });

  test('is not done by a form of the kind that does not fulfil it', async () => {
    const caseTag = await openCase();
    await file(mine('safety-checklist', { caseTag, answers: checklistAnswers({ conclusion: 'unsafe' }) }));
    const one = showing({ kind: 'safety-goal' });
    await report(api, token, caseTag, [one]);
    await file(mine('goal', { caseTag, answers: goalAnswers() }));
    expect(await becameOf(one)).toMatchObject({ outcome: null });
    await file(mine('goal', { caseTag, answers: goalAnswers(crypto.randomUUID(), { domain: 'safety' }) }));
    expect(await becameOf(one)).toMatchObject({ outcome: 'done' });
  });

  test.each([
    [
      { answer: 'later', until: '2026-06-29' },
      { outcome: 'later', reason: null },
    ],
    [
      { answer: 'deviated', reason: 'family-asked' },
      { outcome: 'deviated', reason: 'family-asked' },
    ],
  ])('is answered with %o', async (answer, became) => {
    const caseTag = await openCase();
    const [asked, other] = [showing(), showing({ kind: 'evaluation' })];
    await report(api, token, caseTag, [asked, other]);
    const answers = { kind: 'first-goals', ...answer };
    const answered = await file(mine('prompt-answer', { caseTag, answers, happenedOn: today }));
    expect(answered.status).toBe(200);
    expect(await becameOf(asked)).toMatchObject({ ...became, settled_on: today });
    expect(await becameOf(other)).toMatchObject({ outcome: null });
  });

  test('of an evaluation is put off when another date is agreed', async () => {
    const caseTag = await openCase();
    await file(mine('goal', { caseTag, answers: goalAnswers() }));
    const one = showing({ kind: 'evaluation' });
    await report(api, token, caseTag, [one]);
    await file(mine('evaluation-date', { caseTag, answers: { nextOn: '2026-08-01' }, happenedOn: today }));
    expect(await becameOf(one)).toMatchObject({ outcome: 'later', reason: null });
  });

  test('keeps what became of it first', async () => {
    const caseTag = await openCase();
    const one = showing();
    await report(api, token, caseTag, [one]);
    const answers = { kind: 'first-goals', answer: 'later', until: '2026-06-29' };
    await file(mine('prompt-answer', { caseTag, answers, happenedOn: today }));
    await file(mine('goal', { caseTag, answers: goalAnswers() }));
    expect(await becameOf(one)).toMatchObject({ outcome: 'later' });
  });

  test('that is reported after the entry that answered it is settled all the same', async () => {
    const caseTag = await openCase();
    await file(mine('goal', { caseTag, answers: goalAnswers() }));
    const [one, other] = [showing(), showing({ kind: 'evaluation' })];
    await report(api, token, caseTag, [one, other]);
    expect(await becameOf(one)).toMatchObject({ outcome: 'done', settled_on: today });
    expect(await becameOf(other)).toMatchObject({ outcome: null });
  });

  test('is no answer to what was filed before it was shown', async () => {
    const caseTag = await openCase();
    const startedAt = api.clock.at;
    await file(mine('goal', { caseTag, answers: goalAnswers() }));
    api.clock.at += 2 * 24 * 3_600_000;
    const one = showing({ shownOn: '2026-06-16' });
    const { token: now } = await newPractitioner(api, team);
    await report(api, now, caseTag, [one]);
    api.clock.at = startedAt;
    expect(await becameOf(one)).toMatchObject({ outcome: null });
  });

  test('is settled neither by closing the case nor by handing it over', async () => {
    const [closed, moved] = [await openCase(), await openCase()];
    const [one, other] = [showing(), showing()];
    await report(api, token, closed, [one]);
    await report(api, token, moved, [other]);
    await file(mine('closing', { caseTag: closed, happenedOn: today }));
    const { team: next } = await newPractitioner(api);
    await file(mine('transfer', { caseTag: moved, answers: { toTeam: next }, happenedOn: today }));
    expect(await becameOf(one)).toMatchObject({ outcome: null });
    expect(await becameOf(other)).toMatchObject({ outcome: null });
  });

  test('is ignored when nobody answers it for a week', async () => {
    const caseTag = await openCase();
    const kept = Array.from({ length: 5 }, () => showing({ shownOn: '2026-06-08' }));
    const young = showing({ shownOn: '2026-06-09' });
    const answered = showing({ shownOn: '2026-06-08', kind: 'evaluation' });
    await report(api, token, caseTag, [...kept, young, answered]);
    const answers = { kind: 'evaluation', answer: 'deviated', reason: 'crisis' };
    await file(mine('prompt-answer', { caseTag, answers, happenedOn: today }));
    await ignoreAll('2026-06-15T12:00:00Z');
    for (const one of kept) {
      expect(await becameOf(one)).toMatchObject({ outcome: 'ignored', settled_on: today });
    }
    expect(await becameOf(young)).toMatchObject({ outcome: null });
    expect(await becameOf(answered)).toMatchObject({ outcome: 'deviated' });
  });
});
