import { describe, expect, it } from 'vitest';
import { formContextOf } from '../../../extension/features/fill-in/form-context.ts';
import { startAnswers } from '../../../extension/features/fill-in/start-answers.ts';
import { nl } from '../../../shared/text/nl.ts';
import {
  actionId,
  assessmentId,
  goal,
  goalId,
  opened,
  safetyChecklist,
  viewOf,
} from './support/case-views.ts';

const done = {
  form: 'action-progress',
  on: '2026-02-01',
  answers: { action: '01900000-0000-7000-8000-000000000003', progress: 'done' },
};

describe('what a form begins with', () => {
  it('is the case number, for a case that starts', () => {
    expect(startAnswers('case-opened', '', viewOf([]))).toEqual({ caseNumber: '2026-00001' });
  });

  it('is who was there last time and a next date, for an evaluation', () => {
    const last = { form: 'evaluation', on: '2026-02-10', answers: { present: ['youth', 'network'] } };
    expect(startAnswers('evaluation', '', viewOf([opened, goal, last]))).toEqual({
      present: ['youth', 'network'],
      nextOn: '2026-06-01',
    });
  });

  it('proposes no day in the weekend', () => {
    const view = viewOf([opened], { todayOn: '2026-03-01' });
    expect(startAnswers('evaluation', '', view).nextOn).toBe('2026-06-01');
  });

  it('is one empty action, the evaluation that is planned and the question of the last goal, for a new goal', () => {
    const start = startAnswers('goal', '', viewOf([opened, goal]));
    expect(start).toMatchObject({
      evaluateOn: '2026-03-20',
      helpQuestion: 'Hoe krijgen we rust aan tafel?',
    });
    expect(start.actions).toEqual([{ action: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
    expect(start).not.toHaveProperty('text');
    expect(start).not.toHaveProperty('scores');
  });

  it('is the goal as it was agreed with the actions that are open and without its scores, to adjust it', () => {
    expect(startAnswers('goal', goalId, viewOf([opened, goal, done]))).toEqual({
      goal: goalId,
      text: 'Drie keer per week samen eten',
      domain: 'parenting',
      goodEnough: 7,
      evaluateOn: '2026-03-20',
      helpQuestion: 'Hoe krijgen we rust aan tafel?',
      actions: [{ action: actionId, what: 'Weekmenu ophangen', owner: 'family' }],
    });
  });

  it('is the only goal, for an action without a goal of its own', () => {
    expect(startAnswers('action', '', viewOf([opened, goal]))).toEqual({ goal: goalId });
  });

  it('is nothing, for a safety checklist', () => {
    expect(startAnswers('safety-checklist', '', viewOf([opened, safetyChecklist]))).toEqual({});
  });

  it('is nothing of what the first assessor answered, for the second', () => {
    const start = startAnswers('safety-checklist', assessmentId, viewOf([opened, safetyChecklist]));
    expect(start).toEqual({
      assessment: assessmentId,
      instrument: 'neutral-frame@1',
      occasion: 'incident',
    });
  });
});

describe('what a form may know', () => {
  it('is every open goal in the family’s words, with its last scores and open actions', () => {
    const context = formContextOf('evaluation', viewOf([opened, goal, done]), [], nl);
    expect(context.goals).toEqual([
      {
        id: goalId,
        text: 'Drie keer per week samen eten',
        goodEnough: 7,
        lastScores: [expect.objectContaining({ informant: 'youth', score: 4 })],
        actions: [{ id: actionId, text: 'Weekmenu ophangen', owner: 'family' }],
      },
    ]);
    expect(context.usualInformant).toBe('youth');
    expect(context.children).toEqual(['4-11', '12-15']);
  });

  it('is a text that this device cannot open as missing', () => {
    const context = formContextOf('evaluation', viewOf([opened, goal], { texts: {} }), [], nl);
    expect(context.goals[0]?.text).toBeNull();
  });

  it('offers agreements to look at again, without their day and how they go', () => {
    const context = formContextOf('safety-checklist', viewOf([opened, safetyChecklist]), [], nl);
    expect(context.rowOffers?.('agreements')).toEqual([
      {
        label: 'Opnieuw bekijken: Bij ruzie gaat een van beiden een blok om.',
        row: {
          agreement: '01900000-0000-7000-8000-000000000006',
          behaviour: 'Bij ruzie gaat een van beiden een blok om.',
          who: ['caregiver-1'],
        },
      },
    ]);
  });

  it('says that a goal goes on when it is scored in an evaluation, and nothing of the kind at closing', () => {
    const view = viewOf([opened, goal]);
    expect(formContextOf('evaluation', view, [], nl).rowStart?.('goals', {})).toEqual({ status: 'open' });
    expect(formContextOf('closing', view, [], nl).rowStart?.('goals', {})).toEqual({});
  });
});
