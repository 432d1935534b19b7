import { describe, expect, it } from 'vitest';
import { failure, success } from '../../shared/domain/errors.ts';
import { caseOpenedV1 } from '../../shared/forms/case-opened.v1.ts';
import type { Answers } from '../../shared/forms/define-form.ts';
import { forms } from '../../shared/forms/registry.ts';
import { safetyChecklistV1 } from '../../shared/forms/safety-checklist.v1.ts';
import { splitAnswers } from '../../shared/forms/split-answers.ts';
import { validateAnswers } from '../../shared/forms/validate-answers.ts';

const today = { happenedOn: '2026-11-22', todayOn: '2026-11-22' };
const opened = (change: Answers) =>
  validateAnswers(caseOpenedV1, 'complete', { answers: { ...caseOpenedV1.example, ...change }, ...today });
const checklist = (items: Answers[], instrument = 'neutral-frame@1') =>
  validateAnswers(safetyChecklistV1, 'complete', {
    answers: { ...safetyChecklistV1.example, instrument, items },
    ...today,
  });

describe.each(forms.map((form) => [form.id, form] as const))('the example of the form %s', (_, form) => {
  it('is accepted, complete by the device and coded by the API', () => {
    const { coded } = splitAnswers(form, form.example);
    expect(validateAnswers(form, 'complete', { answers: form.example, ...today })).toEqual(
      success(form.example),
    );
    expect(validateAnswers(form, 'coded', { answers: coded, ...today })).toEqual(success(coded));
  });

  it('is refused when it happens tomorrow', () => {
    const tomorrow = { answers: form.example, happenedOn: '2026-11-23', todayOn: '2026-11-22' };
    expect(validateAnswers(form, 'complete', tomorrow)).toEqual(failure('in-future', ['happenedOn']));
  });

  it('is refused with a key it does not know', () => {
    const answers = { ...form.example, unknown: 1 };
    expect(validateAnswers(form, 'complete', { answers, ...today })).toEqual(failure('invalid-input'));
  });
});

describe('answers are refused', () => {
  it('when a day in the past has yet to come', () => {
    expect(opened({ familyGroupPlanOn: '2026-11-23' })).toEqual(failure('in-future', ['familyGroupPlanOn']));
  });

  it('when a score, a code or a day does not exist, with the path of each', () => {
    expect(opened({ carers: 9, referrer: 'neighbour', familyGroupPlanOn: '2026-02-30' })).toEqual(
      failure('invalid-input', ['carers', 'familyGroupPlanOn', 'referrer']),
    );
  });

  it('when a rule of the form itself says so', () => {
    const twice = [
      { domain: 'finance', state: 'concern' },
      { domain: 'finance', state: 'not-discussed' },
    ];
    expect(opened({ domains: twice })).toEqual(failure('invalid-input', ['domains.1.domain']));
  });

  it('when the instrument does not have the question, or not for one child', () => {
    expect(
      checklist([
        { item: 'care', child: 1, answer: 'no' },
        { item: 'conflict', child: 1, answer: 'no' },
        { item: 'horoscope', answer: 'no' },
      ]),
    ).toEqual(failure('invalid-input', ['items.1.item', 'items.2.item']));
    expect(checklist([], 'neutral-frame@2')).toEqual(failure('invalid-input', ['instrument']));
  });

  it('when they are no answers at all', () => {
    for (const answers of [null, [], 'x', 3]) {
      expect(validateAnswers(caseOpenedV1, 'coded', { answers, ...today })).toEqual(failure('invalid-input'));
    }
  });
});
