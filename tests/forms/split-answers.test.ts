import { expect, it } from 'vitest';
import { closingV1 } from '../../shared/forms/closing.v1.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { isTextPath, joinAnswers, splitAnswers } from '../../shared/forms/split-answers.ts';

const goalAnswers = {
  goal: '01900000-0000-7000-8000-000000000001',
  text: 'Samen eten',
  domain: 'parenting',
  actions: [
    { action: '01900000-0000-7000-8000-000000000002', what: 'Menu ophangen', owner: 'family' },
    { action: '01900000-0000-7000-8000-000000000003', what: 'Oma kookt', owner: 'network' },
  ],
};

it('names each text by where it stood', () => {
  const { coded, texts } = splitAnswers(goalV1, goalAnswers);
  expect(texts).toEqual({
    text: 'Samen eten',
    'actions.0.what': 'Menu ophangen',
    'actions.1.what': 'Oma kookt',
  });
  expect(coded).toEqual({
    goal: goalAnswers.goal,
    domain: 'parenting',
    actions: goalAnswers.actions.map(({ action, owner }) => ({ action, owner })),
  });
});

it('leaves out a text that could not be opened', () => {
  const { coded, texts } = splitAnswers(goalV1, goalAnswers);
  const { text: _lost, ...others } = texts;
  expect(joinAnswers(goalV1, coded, others)).toEqual({ ...goalAnswers, text: undefined });
});

it.each([
  ['text', true],
  ['actions.1.what', true],
  ['actions.2.what', false],
  ['actions.-1.what', false],
  ['actions.1.owner', false],
  ['actions.what', false],
  ['actions', false],
  ['domain', false],
  ['text.0.what', false],
  ['constructor', false],
  ['__proto__', false],
  ['', false],
])('“%s” is the path of a text of a goal with two actions: %s', (path, isText) => {
  expect(isTextPath(goalV1, splitAnswers(goalV1, goalAnswers).coded, path)).toBe(isText);
});

it('takes no text for a question that was not asked', () => {
  expect(isTextPath(closingV1, { reason: '01', withoutHelp: 'with-support' }, 'withWhat')).toBe(true);
  expect(isTextPath(closingV1, { reason: '01', withoutHelp: 'yes' }, 'withWhat')).toBe(false);
});
