import { describe, expect, test } from 'vitest';
import { fileEntry } from '../../shared/api/entries.ts';
import type { EntrySubmission } from '../../shared/domain/entry.ts';
import { testApi } from './support/api.ts';
import { newOffice } from './support/office.ts';
import { rows } from './support/rows.ts';
import { CASE_OPENED, checklistAnswers, goalAnswers, SEALED } from './support/submissions.ts';

const { api, me, token, file, mine } = await newOffice();

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
