import { describe, expect, test } from 'vitest';
import { readConversation } from '../../shared/api/conversation.ts';
import { readBehind, readTeamDoubts, withdrawDoubt } from '../../shared/api/doubts.ts';
import { readTeamWeek } from '../../shared/api/team-week.ts';
import { newDoubt } from './support/doubts.ts';
import { newOffice } from './support/office.ts';
import { newMember, newPractitioner } from './support/people.ts';
import { report, showing } from './support/reminding.ts';
import { checklistAnswers, goalAnswers, newCaseTag, type SubmissionPlan } from './support/submissions.ts';

/** Today is Monday 15 June 2026: the last whole week is that of 8 to 14 June. */
const office = await newOffice();
const { api } = office;

const concerned = (...domains: string[]) => ({
  caseNumber: '1',
  domains: domains.map((domain) => ({ domain, state: 'concern' })),
});

/** A team with a practitioner, and the short ways to file as her. */
async function newDesk() {
  const { team, token } = await newPractitioner(api);
  async function file(form: string, more: Partial<SubmissionPlan> & { caseTag: string }): Promise<void> {
    const answer = await office.file(office.mine(form, { teamId: team, ...more }), token);
    expect(answer.status).toBe(200);
  }
  async function open(answers: object, happenedOn = '2026-06-01'): Promise<string> {
    const caseTag = newCaseTag();
    await file('case-opened', { caseTag, answers: { caseNumber: '1', ...answers }, happenedOn });
    return caseTag;
  }
  const talk = async (cutOn?: string) =>
    (
      await api.call(readConversation, {
        input: cutOn === undefined ? {} : { cutOn },
        params: { team },
        token,
      })
    ).ok;
  const week = async () => (await api.call(readTeamWeek, { input: {}, params: { team }, token })).ok;
  return { team, token, file, open, talk, week };
}

describe('what a team talks about', () => {
  test('counts concerns that occur together over the cases it had in the last four quarters', async () => {
    const { open, file, talk } = await newDesk();
    await open(concerned('parenting', 'finance'));
    await open({
      ...concerned('parenting', 'finance', 'housing'),
      connections: [{ domains: ['finance', 'parenting'] }],
    });
    await open({});
    const past = await open(concerned('parenting', 'finance'), '2025-01-10');
    await file('closing', { caseTag: past, happenedOn: '2025-02-10', answers: { reason: '01' } });
    const { domains, period } = await talk();
    expect(period).toEqual({ firstOn: '2025-07-01', lastOn: '2026-06-15' });
    // What was recorded so long after it happened counts from the day of recording.
    expect(domains).toMatchObject({ scanned: 3, unscanned: 1 });
    expect(domains.pairs[0]).toEqual({ domains: ['parenting', 'finance'], together: 3, linked: 1 });
  });

  test('says which way consults went, as it stood on the day that is asked', async () => {
    const { open, file, talk } = await newDesk();
    const caseTag = await open({});
    const consult = crypto.randomUUID();
    const asked = { consult, question: 'x', reason: 'safety', shape: 'coaching' };
    await file('consult', { caseTag, happenedOn: '2026-06-02', answers: asked });
    await file('consult-answer', {
      caseTag,
      happenedOn: '2026-06-08',
      answers: { consult, shape: 'go-along', advice: 'x' },
    });
    expect((await talk()).consults).toEqual([
      { reason: 'safety', shape: 'go-along', end: 'answered', count: 1, days: [6] },
    ]);
    expect((await talk('2026-06-07')).consults).toMatchObject([{ shape: 'coaching', end: 'waiting' }]);
    expect((await talk('2026-06-01')).consults).toEqual([]);
  });

  test('is asked of no day to come, and of no other team', async () => {
    const { team, token } = await newDesk();
    const other = await newDesk();
    const ask = (of: string, input: { cutOn?: string }) =>
      api.call(readConversation, { input, params: { team: of }, token });
    expect((await ask(team, { cutOn: '2026-06-16' })).error).toMatchObject({
      code: 'invalid-input',
      fields: ['cutOn'],
    });
    expect((await ask(team, { cutOn: 'today' })).error.code).toBe('invalid-input');
    expect((await ask(other.team, {})).error.code).toBe('wrong-team');
  });
});

describe('the week of a team', () => {
  test('counts what was done in the last whole week, by kind, and no figure that nobody is reminded of', async () => {
    const { open, file, week } = await newDesk();
    const caseTag = await open({});
    await file('goal', { caseTag, happenedOn: '2026-06-09', answers: goalAnswers() });
    await file('safety-checklist', { caseTag, happenedOn: '2026-06-15', answers: checklistAnswers() });
    expect(await week()).toMatchObject({
      week: { firstOn: '2026-06-08', lastOn: '2026-06-14' },
      done: [{ kind: 'first-goals', count: 1 }],
      later: 0,
      deviated: [],
    });
  });

  test('counts what was answered to reminders, with the reasons', async () => {
    const { open, file, week, token } = await newDesk();
    api.clock.at = Date.parse('2026-06-01T10:00:00Z');
    const caseTag = await open({}, '2026-05-20');
    api.clock.at = Date.parse('2026-06-10T10:00:00Z');
    await report(api, token, caseTag, [
      showing({ shownOn: '2026-06-10' }),
      showing({ kind: 'first-safety-check', shownOn: '2026-06-10' }),
    ]);
    const said = { happenedOn: '2026-06-10', caseTag };
    await file('prompt-answer', {
      ...said,
      answers: { kind: 'first-goals', answer: 'later', until: '2026-06-20' },
    });
    await file('prompt-answer', {
      ...said,
      answers: { kind: 'first-safety-check', answer: 'deviated', reason: 'crisis' },
    });
    expect(await week()).toMatchObject({ later: 0, deviated: [] });
    api.clock.at = Date.parse('2026-06-15T10:00:00Z');
    expect(await week()).toMatchObject({ later: 1, deviated: [{ reason: 'crisis', count: 1 }] });
  });
});

describe('a case that was handed over', () => {
  test('tells each team what happened while it had the case, and nothing else', async () => {
    const [from, to] = [await newDesk(), await newDesk()];
    const caseTag = await from.open(concerned('school', 'housing'));
    const consult = crypto.randomUUID();
    await from.file('goal', { caseTag, happenedOn: '2026-06-09', answers: goalAnswers() });
    await from.file('consult', {
      caseTag,
      happenedOn: '2026-06-09',
      answers: { consult, question: 'x', reason: 'diagnostics' },
    });
    await from.file('transfer', { caseTag, happenedOn: '2026-06-11', answers: { toTeam: to.team } });
    await to.file('safety-checklist', { caseTag, happenedOn: '2026-06-12', answers: checklistAnswers() });
    await to.file('consult-answer', {
      caseTag,
      happenedOn: '2026-06-12',
      answers: { consult, shape: 'referral', advice: 'x' },
    });
    const mine = crypto.randomUUID();
    await to.file('consult', {
      caseTag,
      happenedOn: '2026-06-13',
      answers: { consult: mine, question: 'x', reason: 'stagnation' },
    });

    const [left, came] = [await from.week(), await to.week()];
    expect(left.done).toEqual([{ kind: 'first-goals', count: 1 }]);
    expect(came.done.map(({ kind }) => kind).toSorted()).toEqual(['consult-answered', 'first-safety-check']);

    expect((await from.talk()).consults).toEqual([
      { reason: 'diagnostics', shape: null, end: 'case-left', count: 1, days: [] },
    ]);
    expect((await to.talk()).consults).toMatchObject([{ reason: 'stagnation', end: 'waiting' }]);
    for (const { talk } of [from, to]) {
      expect((await talk()).domains).toMatchObject({
        scanned: 1,
        pairs: [{ domains: ['school', 'housing'], together: 1, linked: 0 }],
      });
    }
    // It had the case no more on any day of the quarters that it asks about.
    api.clock.at = Date.parse('2027-07-05T10:00:00Z');
    const token = await api.signIn(await newMember(api, ['coach'], [from.team]));
    const later = await api.call(readConversation, { input: {}, params: { team: from.team }, token });
    expect(later.ok.domains).toMatchObject({ scanned: 0, unscanned: 0 });
    api.clock.at = Date.parse('2026-06-15T10:00:00Z');
  });

  test('an answer of the next team to a reminder of the first is not told to the first', async () => {
    const [from, to] = [await newDesk(), await newDesk()];
    api.clock.at = Date.parse('2026-06-01T10:00:00Z');
    const caseTag = await from.open({}, '2026-05-20');
    api.clock.at = Date.parse('2026-06-09T10:00:00Z');
    await report(api, from.token, caseTag, [
      showing({ shownOn: '2026-06-09' }),
      showing({ kind: 'first-safety-check', shownOn: '2026-06-09' }),
    ]);
    await from.file('prompt-answer', {
      caseTag,
      happenedOn: '2026-06-09',
      answers: { kind: 'first-safety-check', answer: 'deviated', reason: 'tailored' },
    });
    api.clock.at = Date.parse('2026-06-11T10:00:00Z');
    await from.file('transfer', { caseTag, happenedOn: '2026-06-10', answers: { toTeam: to.team } });
    await to.file('prompt-answer', {
      caseTag,
      happenedOn: '2026-06-11',
      answers: { kind: 'first-goals', answer: 'deviated', reason: 'crisis' },
    });
    api.clock.at = Date.parse('2026-06-15T10:00:00Z');
    expect((await from.week()).deviated).toEqual([{ reason: 'tailored', count: 1 }]);
  });
});

describe('what is behind a figure, of a case that was handed over', () => {
  test('counts for the team that had the case, without its number or what the next team did', async () => {
    const [from, to] = [await newDesk(), await newDesk()];
    api.clock.at = Date.parse('2026-03-01T10:00:00Z');
    const caseTag = await from.open({}, '2026-03-01');
    api.clock.at = Date.parse('2026-04-25T10:00:00Z');
    await from.file('transfer', { caseTag, happenedOn: '2026-04-25', answers: { toTeam: to.team } });
    api.clock.at = Date.parse('2026-05-01T10:00:00Z');
    await to.file('goal', { caseTag, happenedOn: '2026-05-01', answers: goalAnswers() });
    api.clock.at = Date.parse('2026-06-15T10:00:00Z');
    const ask = async (team: string) => {
      const token = await api.signIn(await newMember(api, ['coach'], [team]));
      const input = { measure: 'M01', period: { firstOn: '2026-01-01', lastOn: '2026-06-30' } };
      return (await api.call(readBehind, { input, params: { team }, token })).ok.milestones;
    };
    expect(await ask(from.team)).toMatchObject([
      { case: null, status: 'unmet', reason: 'not-done', fulfilledOn: null, isHandedOver: true },
    ]);
    expect(await ask(to.team)).toEqual([]);
  });
});

describe('a doubt about a figure', () => {
  test('is taken back until it is answered, by anyone of the team and by nobody else', async () => {
    const { team, token } = await newDesk();
    const other = await newDesk();
    const coach = await api.signIn(await newMember(api, ['coach'], [team]));
    const [open, answered] = [
      await newDoubt(api.around.db, team),
      await newDoubt(api.around.db, team, 'come-and-talk'),
    ];
    const takeBack = (doubt: string, as: string, of = team) =>
      api.call(withdrawDoubt, { input: {}, params: { team: of, doubt }, token: as });
    expect((await takeBack(open, other.token)).error.code).toBe('wrong-team');
    expect((await takeBack(open, other.token, other.team)).error.code).toBe('not-found');
    expect((await takeBack(answered, coach)).error.code).toBe('conflict');
    expect((await takeBack(open, coach)).status).toBe(200);
    expect((await takeBack(open, coach)).error.code).toBe('not-found');
    const left = await api.call(readTeamDoubts, { input: {}, params: { team }, token });
    expect(left.ok.doubts.map(({ id }) => id)).toEqual([answered]);
  });
});
