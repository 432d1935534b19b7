import { expect, it } from 'vitest';
import { answersToLines } from '../../shared/forms/answers-to-lines.ts';
import { changedAnswers } from '../../shared/forms/changed-answers.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { instruments } from '../../shared/instruments/registry.ts';
import { nl } from '../../shared/text/nl.ts';

const words = {
  language: 'nl' as const,
  t: nl,
  todayOn: '2026-01-20',
  textOf: () => null,
  instruments,
  teamName: () => null,
};
const changes = (before: Answers, after: Answers) =>
  changedAnswers(answersToLines(goalV1, before, words), answersToLines(goalV1, after, words));
const { together: _, togetherReason: __, ...shorter } = goalV1.example;
const [first, second] = goalV1.example.actions ?? [];

it('the same answers differ in nothing', () => {
  expect(changes(goalV1.example, structuredClone(goalV1.example))).toEqual([]);
});

it('an answer that is another, is new or is gone', () => {
  expect(changes(shorter, { ...goalV1.example, text: 'Vaker samen eten' })).toEqual([
    {
      label: 'Wat willen jullie bereiken?',
      before: 'Drie keer per week samen eten',
      after: 'Vaker samen eten',
    },
    { label: 'Samen met het gezin opgesteld?', before: null, after: 'deels' },
    { label: 'Waarom niet helemaal?', before: null, after: 'Een van de ouders kon er niet bij zijn.' },
  ]);
  expect(changes(goalV1.example, shorter)).toHaveLength(2);
});

it('a row is followed by what it is about, not by where it stands', () => {
  const before = { ...goalV1.example, actions: [first, second] };
  const after = { ...goalV1.example, actions: [{ ...second, owner: 'family' }] };
  expect(changes(before, after)).toEqual([
    { label: 'Oma kookt op woensdag: Wie', before: 'netwerk', after: 'gezin' },
    { label: 'Wie doet wat?', before: 'Weekmenu ophangen', after: null },
  ]);
});
