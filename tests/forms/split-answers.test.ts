import { expect, it } from 'vitest';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { joinAnswers, splitAnswers } from '../../shared/forms/split-answers.ts';

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
