import { describe, expect, test } from 'vitest';
import { answerDoubt, raiseDoubt, readDoubts, readTeamDoubts } from '../../shared/api/doubts.ts';
import { readTeamFeedback, writeTeamChoice } from '../../shared/api/feedback.ts';
import { testApi } from './support/api.ts';
import { newMember, newTeam, setUp } from './support/people.ts';

const api = testApi({ startsAt: '2026-06-15T10:00:00Z' });
await setUp(api);
const team = await newTeam(api);
const coach = await api.signIn(await newMember(api, ['coach'], [team]));
const administrator = await api.signIn(await newMember(api, ['administrator'], []));

const doubt = (more: object = {}) => ({
  id: crypto.randomUUID(),
  measure: 'M01',
  measureVersion: 1,
  cutOn: '2026-06-15',
  period: { firstOn: '2025-07-01', lastOn: '2026-06-30' },
  reason: 'wrong-day' as const,
  extent: 'some' as const,
  ...more,
});
const raise = (input: ReturnType<typeof doubt>, of = team, token = coach) =>
  api.call(raiseDoubt, { input, params: { team: of }, token });
const ofTeam = async () =>
  (await api.call(readTeamDoubts, { input: {}, params: { team }, token: coach })).ok.doubts;
const ofAll = async () => (await api.call(readDoubts, { input: {}, token: administrator })).ok.doubts;
const answer = (id: string, code: 'counted-as-defined' | 'correct-entry') =>
  api.call(answerDoubt, { input: { answer: code }, params: { doubt: id }, token: administrator });

describe('a doubt', () => {
  test('reaches the administrator, and its answer the team', async () => {
    const input = doubt();
    expect((await raise(input)).status).toBe(200);
    expect(await ofAll()).toContainEqual({
      ...input,
      teamId: team,
      teamName: team,
      raisedAt: api.clock.at,
      answer: null,
      answeredAt: null,
    });
    api.clock.at += 1000;
    expect((await answer(input.id, 'correct-entry')).ok).toEqual({ answeredAt: api.clock.at });
    const told = (await ofTeam()).find(({ id }) => id === input.id);
    expect(told).toMatchObject({ answer: 'correct-entry', answeredAt: api.clock.at });
  });

  test('that is sent twice is one', async () => {
    const input = doubt();
    await raise(input);
    expect((await raise(input)).status).toBe(200);
    expect((await ofTeam()).filter(({ id }) => id === input.id)).toHaveLength(1);
  });

  test('of another team under the same id is refused', async () => {
    const input = doubt();
    await raise(input);
    const other = await newTeam(api);
    const token = await api.signIn(await newMember(api, ['coach'], [other]));
    expect((await raise(input, other, token)).error.code).toBe('conflict');
  });

  test('that nobody answered comes first, the oldest first', async () => {
    const [first, second, third] = [doubt(), doubt(), doubt()];
    for (const input of [first, second, third]) {
      await raise(input);
      api.clock.at += 1000;
    }
    await answer(first.id, 'counted-as-defined');
    const ids = (await ofAll()).map(({ id }) => id);
    expect(ids.indexOf(second.id)).toBeLessThan(ids.indexOf(third.id));
    expect(ids.indexOf(third.id)).toBeLessThan(ids.indexOf(first.id));
  });

  test.each([
    ['a measure that does not exist', { measure: 'M99' }, ['measure']],
    ['a day to come', { cutOn: '2026-06-16' }, ['cutOn']],
    [
      'a period that ends before it begins',
      { period: { firstOn: '2026-02-01', lastOn: '2026-01-01' } },
      ['period'],
    ],
    ['a reason in words', { reason: 'de datum van Kees klopt niet' }, ['reason']],
    ['a number of cases', { extent: 3 }, ['extent']],
  ])('is refused with %s', async (_, more, fields) => {
    const refused = await raise(doubt(more));
    expect([refused.status, refused.error.fields]).toEqual([422, fields]);
  });

  test('that does not exist is not answered', async () => {
    expect((await answer(crypto.randomUUID(), 'correct-entry')).error.code).toBe('not-found');
  });
});

describe('what a team chose', () => {
  const choose = (input: object, token = coach) =>
    api.call(writeTeamChoice, {
      input: { measures: ['M02'], targets: [], rebases: [], basedOn: 0, ...input },
      params: { team },
      token,
    });
  const chosen = async () =>
    (await api.call(readTeamFeedback, { input: {}, params: { team }, token: coach })).ok.choice;

  test('is what the product proposes until it chooses, and then versions that follow each other', async () => {
    expect(await chosen()).toMatchObject({ version: 0, measures: ['M01', 'M05', 'M07'], setAt: null });
    const value = {
      measures: ['M05', 'M02'],
      targets: [{ measure: 'M05', share: 0.85 }],
      rebases: [{ measure: 'M05', fromOn: '2026-01-01', reason: 'agreed-change' }],
    };
    expect((await choose(value)).status).toBe(200);
    expect(await chosen()).toEqual({ ...value, version: 1, setAt: api.clock.at });
    expect((await choose({ basedOn: 0 })).error).toMatchObject({ code: 'conflict', fields: ['basedOn'] });
    expect((await choose({ basedOn: 1 })).ok.version).toBe(2);
  });

  test.each([
    ['more than three measures', { measures: ['M01', 'M02', 'M03', 'M04'] }, ['measures']],
    ['a measure twice', { measures: ['M01', 'M01'] }, ['measures']],
    ['a measure that does not exist', { measures: ['M99'] }, ['measures.0']],
    ['a target above all', { targets: [{ measure: 'M01', share: 1.1 }] }, ['targets.0.share']],
    [
      'two targets of one measure',
      {
        targets: [
          { measure: 'M01', share: 0.5 },
          { measure: 'M01', share: 0.6 },
        ],
      },
      ['targets'],
    ],
    [
      'a rebase without a known reason',
      { rebases: [{ measure: 'M01', fromOn: '2026-01-01', reason: 'zomaar' }] },
      ['rebases.0.reason'],
    ],
    [
      'a rebase on a day to come',
      { rebases: [{ measure: 'M01', fromOn: '2026-06-16', reason: 'agreed-change' }] },
      ['rebases.0.fromOn'],
    ],
  ])('is refused with %s', async (_, more, fields) => {
    const refused = await choose({ ...more, basedOn: 2 });
    expect([refused.status, refused.error.fields]).toEqual([422, fields]);
  });
});
