import { describe, expect, it } from 'vitest';
import { EvaluationRow } from '../../../extension/features/evaluation/evaluation-row.tsx';
import { GoalList } from '../../../extension/features/goals/goal-list.tsx';
import { SafetyRows } from '../../../extension/features/safety/safety-rows.tsx';
import { button, click, said, show } from '../../ui/support/screen.tsx';
import {
  assessmentId,
  type Filed,
  goal,
  goalId,
  opened,
  safetyChecklist,
  viewOf,
} from './support/case-views.ts';

const evaluated: Filed = {
  form: 'evaluation',
  on: '2026-02-10',
  answers: {
    present: ['youth', 'network'],
    goals: [{ goal: goalId, scores: [{ informant: 'youth', score: 6 }], status: 'open' }],
    nextOn: '2026-05-11',
  },
};

describe('goals', () => {
  it('show the family’s words and the course of one informant’s scores, with words for the picture', async () => {
    await show(<GoalList view={viewOf([opened, goal, evaluated])} onFill={() => {}} onRecord={() => {}} />);
    expect(said()).toContain('1 van 5');
    expect(said()).toContain('Drie keer per week samen eten');
    expect(said()).toContain('4 → 6');
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'Cijfers volgens kind of jongere: 4, 6',
    );
  });

  it('lead to their forms', async () => {
    const asked: string[][] = [];
    await show(<GoalList view={viewOf([opened, goal])} onFill={(...request) => asked.push(request)} onRecord={() => {}} />);
    await click(button('+ Actie'));
    await click(button('Bijstellen'));
    await click(button('Afronden'));
    expect(asked).toEqual([
      ['action', goalId],
      ['goal', goalId],
      ['goal-closed', goalId],
    ]);
  });

  it('say so when there are none', async () => {
    await show(<GoalList view={viewOf([opened])} onFill={() => {}} onRecord={() => {}} />);
    expect(said()).toContain('Nog geen doelen.');
  });
});

describe('safety', () => {
  it('shows whoever judged the conclusion and when it is looked at again', async () => {
    const view = viewOf([opened, safetyChecklist]);
    await show(<SafetyRows view={view} memberId="noor" onFill={() => {}} />);
    expect(said()).toContain('zorgen');
    expect(said()).toContain('weer op vr 22 mei');
    expect(said()).toContain('1 te bekijken');
    expect(said()).not.toContain('Eigen oordeel toevoegen');
  });

  it('keeps the first judgement from a colleague who has yet to give hers, until she asks for it', async () => {
    const asked: string[][] = [];
    const view = viewOf([opened, safetyChecklist]);
    await show(<SafetyRows view={view} memberId="ilias" onFill={(...request) => asked.push(request)} />);
    expect(said()).not.toContain('zorgen');
    expect(said()).not.toContain('Afspraken');
    await click(button('Eigen oordeel toevoegen'));
    expect(asked).toEqual([['safety-checklist', assessmentId]]);
    await click(button('Toch tonen'));
    expect(said()).toContain('zorgen');
  });

  it('shows both judgements’ heaviest and that they differ, once both are there', async () => {
    const second: Filed = {
      ...safetyChecklist,
      on: '2026-02-24',
      author: 'ilias',
      answers: { ...safetyChecklist.answers, conclusion: 'safe', agreements: [] },
    };
    await show(
      <SafetyRows view={viewOf([opened, safetyChecklist, second])} memberId="ilias" onFill={() => {}} />,
    );
    expect(said()).toContain('zorgen');
    expect(said()).toContain('De beoordelaars verschillen.');
  });
});

describe('the evaluation', () => {
  it('says when it was, with how many, and when it is again', async () => {
    await show(<EvaluationRow view={viewOf([opened, goal, evaluated])} onRecord={() => {}} />);
    expect(said()).toContain('laatst 10 feb, 2 erbij');
    expect(said()).toContain('weer op ma 11 mei');
  });
});
