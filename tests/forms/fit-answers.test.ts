import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationV1 } from '../../shared/forms/evaluation.v1.ts';
import { fitAnswers } from '../../shared/forms/fit-answers.ts';
import { goalV1 } from '../../shared/forms/goal.v1.ts';
import { forms, latestForm } from '../../shared/forms/registry.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';

describe('answers to an earlier version of a form', () => {
  it('stay as they are where the form asks the same', () => {
    for (const { id } of forms) {
      const form = latestForm(id);
      fc.assert(
        fc.property(arbitraryAnswers(form), (answers) => {
          expect(fitAnswers(form, answers)).toEqual(answers);
        }),
        { numRuns: 15 },
      );
    }
  });

  it('are left out where a question, a code or a kind of answer is gone, in rows too', () => {
    const older = {
      ...goalV1.example,
      domain: 'no longer there',
      goodEnough: 12,
      mood: 'good',
      actions: [{ ...goalV1.example.actions?.[0], owner: 'nobody', colour: 'red' }],
    };
    const { domain: _, goodEnough: __, ...kept } = goalV1.example;
    const { owner: ___, ...action } = goalV1.example.actions?.[0] ?? { owner: '' };
    expect(fitAnswers(goalV1, older)).toEqual({ ...kept, actions: [action] });
  });

  it('are left out where they are not asked for any more, because another answer does not fit', () => {
    const older = { ...evaluationV1.example, childSpoken: 'gone' };
    const { childSpoken: _, childNotSpokenReason: __, ...kept } = evaluationV1.example;
    expect(fitAnswers(evaluationV1, older)).toEqual(kept);
  });
});
