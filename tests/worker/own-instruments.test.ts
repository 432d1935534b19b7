import { describe, expect, test } from 'vitest';
import { readCase } from '../../shared/api/cases.ts';
import { readDueList } from '../../shared/api/due.ts';
import { fileEntry } from '../../shared/api/entries.ts';
import { writeSetting } from '../../shared/api/settings.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import type { Instrument } from '../../shared/instruments/define-instrument.ts';
import { newOffice } from './support/office.ts';
import { newMember, newPractitioner } from './support/people.ts';
import { rows } from './support/rows.ts';
import { checklistAnswers, SEALED } from './support/submissions.ts';

const { api, me, team, token, file, mine, openCase } = await newOffice();

const label = { nl: 'Vraag?', en: 'Question?' };
const option = (code: string) => ({ code, label: { nl: code, en: code } });
const instrument: Instrument = {
  id: 'home',
  version: 1,
  name: { nl: 'Thuis', en: 'Home' },
  source: 'Testgemeente',
  items: [
    { code: 'sleep', scope: 'child', kind: 'choice', label, options: [option('well'), option('badly')] },
    { code: 'nights', scope: 'family', kind: 'number', min: 0, max: 7, label },
    { code: 'words', scope: 'family', kind: 'text', label },
    { code: 'view', scope: 'family', kind: 'choice', label, options: [option('calm'), option('act')] },
  ],
  conclusions: { now: { item: 'view', meaning: { calm: 'safe', act: 'unsafe' } } },
};

const administrator = await api.signIn(await newMember(api, ['administrator'], []));
await api.call(writeSetting, {
  params: { kind: 'instruments' },
  input: { value: { own: [instrument], offered: ['home@1'] }, basedOn: 0 },
  token: administrator,
});

const colleague = await newPractitioner(api, team);
const third = await newPractitioner(api, team);

const view = { item: 'view', option: 'act' };
const judged = (more: Answers = {}) =>
  checklistAnswers({ instrument: 'home@1', conclusion: 'unsafe', items: [view], ...more });

describe('a checklist with an instrument of the organisation', () => {
  test('is taken as it fits the version it names, with what was typed sealed', async () => {
    const items = [
      { item: 'sleep', child: 1, option: 'badly' },
      { item: 'sleep', child: 2, answer: 'unknown' },
      { item: 'nights', number: 3, facts: 'x' },
      { item: 'words', text: 'x' },
      view,
    ];
    const input = mine('safety-checklist', { answers: judged({ items }) });
    expect(Object.keys(input.sealed)).toEqual(['items.2.facts', 'items.3.text']);
    expect((await file(input)).status).toBe(200);
  });

  test.each<[string, Answers, string[]]>([
    ['another conclusion than its meaning says', { conclusion: 'safe' }, ['conclusion']],
    ['no answer to what concludes', { items: [] }, ['items', 'conclusion']],
    ['an option it does not have', { items: [view, { item: 'sleep', option: 'ok' }] }, ['items.1.option']],
    ['a number out of its range', { items: [view, { item: 'nights', number: 8 }] }, ['items.1.number']],
    ['an answer of another kind', { items: [view, { item: 'nights', answer: 'yes' }] }, ['items.1.answer']],
    ['a question it does not have', { items: [view, { item: 'care', answer: 'no' }] }, ['items.1.item']],
    ['a version that was never published', { instrument: 'home@2' }, ['instrument']],
  ])('is refused with %s', async (_, more, paths) => {
    const input = mine('safety-checklist', { answers: judged(more) });
    const refused = await api.call(fileEntry, { input, params: { id: input.id }, token });
    expect(refused.error).toMatchObject({
      code: 'invalid-input',
      fields: paths.map((path) => `answers.${path}`),
    });
  });

  test('is refused with a text where the instrument asks for none', async () => {
    const answers = judged({ items: [{ item: 'nights', number: 3 }, view] });
    const sealed = { 'items.0.text': SEALED };
    const input = mine('safety-checklist', { answers, sealed });
    const refused = await api.call(fileEntry, { input, params: { id: input.id }, token });
    expect(refused.error.fields).toEqual(['sealed']);
  });

  test('counts by what its answers were declared to mean', async () => {
    const caseTag = await openCase();
    const { ok } = await file(mine('safety-checklist', { caseTag, answers: judged() }));
    const kinds = ok.case.milestones.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['safety-repeat', 'safety-goal']));
    expect(ok.case.milestones.find(({ kind }) => kind === 'first-safety-check')?.verdict).toBe('met');
  });
});

describe('a judgement that awaits a second one', () => {
  const read = async (caseTag: string, as: string) =>
    (await api.call(readCase, { input: { caseTag }, token: as })).ok.case?.entries ?? [];
  const conclusions = async (caseTag: string, as: string) =>
    (await read(caseTag, as))
      .filter(({ form }) => form === 'safety-checklist')
      .map(({ answers, withheld }) => (withheld ? 'withheld' : answers.conclusion));

  async function judgedCase() {
    const caseTag = await openCase();
    const answers = judged();
    await file(mine('safety-checklist', { caseTag, answers }));
    return { caseTag, assessment: answers.assessment };
  }

  test('is not told to colleagues until they judged or chose to see it; to its author always', async () => {
    const { caseTag, assessment } = await judgedCase();
    expect(await conclusions(caseTag, token)).toEqual(['unsafe']);
    expect(await conclusions(caseTag, colleague.token)).toEqual(['withheld']);
    const answer = JSON.stringify(await read(caseTag, colleague.token));
    expect(answer).not.toMatch(/unsafe|"act"/);

    const look = mine('judgement-seen', { caseTag, answers: { assessment } });
    await file(look, third.token);
    expect(await conclusions(caseTag, third.token)).toEqual(['unsafe']);
    expect(await conclusions(caseTag, colleague.token)).toEqual(['withheld']);
    expect(
      await rows('SELECT member_id, action FROM audit_event WHERE record_id = ?', look.id),
    ).toMatchObject([{ member_id: third.id, action: 'entry-filed' }]);

    await file(
      mine('safety-checklist', { caseTag, answers: { ...judged({ assessment }), conclusion: 'unsafe' } }),
      colleague.token,
    );
    expect(await conclusions(caseTag, colleague.token)).toEqual(['unsafe', 'unsafe']);
  });

  test('does not become somebody’s own case because she looked at it', async () => {
    const { caseTag, assessment } = await judgedCase();
    const lines = async () =>
      (await api.call(readDueList, { input: { scope: 'mine' }, token: third.token })).ok.lines.length;
    const before = await lines();
    await file(mine('judgement-seen', { caseTag, answers: { assessment } }), third.token);
    expect(await lines()).toBe(before);
    await file(mine('goal', { caseTag }), third.token);
    expect(await lines()).toBeGreaterThan(before);
  });

  test('is replaced in the terms by what is concluded together', async () => {
    const { caseTag, assessment } = await judgedCase();
    await file(
      mine('safety-checklist', {
        caseTag,
        answers: judged({ assessment, conclusion: 'safe', items: [{ item: 'view', option: 'calm' }] }),
      }),
      colleague.token,
    );
    const { ok } = await file(
      mine('joint-conclusion', { caseTag, answers: { assessment, conclusion: 'safe' } }),
    );
    const kinds = ok.case.milestones.map(({ kind }) => kind);
    expect(kinds).not.toContain('safety-repeat');
    expect(kinds).not.toContain('safety-goal');
    expect(me).not.toBe(colleague.id);
  });
});
