import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { EvaluationRow } from '../../../extension/features/evaluation/evaluation-row.tsx';
import { GoalList } from '../../../extension/features/goals/goal-list.tsx';
import { SafetyRows } from '../../../extension/features/safety/safety-rows.tsx';
import { button, click, option, said, show } from '../../ui/support/screen.tsx';
import { eventually } from '../support/eventually.ts';
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
    await show(
      <GoalList
        view={viewOf([opened, goal])}
        onFill={(...request) => asked.push(request)}
        onRecord={() => {}}
      />,
    );
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

  const second: Filed = {
    ...safetyChecklist,
    on: '2026-02-24',
    author: 'ilias',
    answers: {
      ...safetyChecklist.answers,
      conclusion: 'safe',
      agreements: [],
      items: [
        { item: 'conflict', answer: 'no' },
        { item: 'care', child: 2, answer: 'unknown' },
      ],
    },
  };
  const both = [opened, safetyChecklist, second];

  it('keeps the first judgement from a colleague who has yet to give hers', async () => {
    const asked: string[][] = [];
    const view = viewOf([opened, safetyChecklist], {}, 'ilias');
    await show(<SafetyRows view={view} memberId="ilias" onFill={(...request) => asked.push(request)} />);
    expect(said()).not.toContain('zorgen');
    expect(said()).not.toContain('Afspraken');
    await click(button('Eigen oordeel toevoegen'));
    expect(asked).toEqual([['safety-checklist', assessmentId]]);
    await click(button('Toch tonen'));
    expect(said()).toContain('Dat wordt vastgelegd');
  });

  it('says that a judgement she may see is on its way', async () => {
    const seen: Filed = {
      form: 'judgement-seen',
      on: '2026-02-24',
      author: 'ilias',
      answers: { assessment: assessmentId },
    };
    const view = viewOf([opened, safetyChecklist], {}, 'ilias');
    const entries = [...view.entries, ...viewOf([seen]).entries];
    await show(<SafetyRows view={{ ...view, entries }} memberId="ilias" onFill={() => {}} />);
    expect(said()).toContain('komt zodra er verbinding is');
    expect(said()).not.toContain('Eigen oordeel toevoegen');
  });

  it('shows both judgements’ heaviest and that they differ, once both are there', async () => {
    await show(<SafetyRows view={viewOf(both)} memberId="ilias" onFill={() => {}} />);
    expect(said()).toContain('zorgen');
    expect(said()).toContain('De beoordelaars verschillen.');
  });

  it('lists what is still to be asked, until somebody asked it', async () => {
    await show(<SafetyRows view={viewOf(both)} memberId="ilias" onFill={() => {}} />);
    await open('Nog uitvragen');
    expect(said()).toContain('verzorging of basisbehoeften (eten, slapen, toezicht)? · kind 2');
    const asked: Filed = {
      ...safetyChecklist,
      on: '2026-02-25',
      author: 'eva',
      answers: { ...second.answers, items: [{ item: 'care', child: 2, answer: 'no' }] },
    };
    await show(<SafetyRows view={viewOf([...both, asked])} memberId="ilias" onFill={() => {}} />);
    await eventually(() => expect(said()).toContain('Oordelen naast elkaar'));
    expect(said()).not.toContain('Nog uitvragen');
  });

  it('puts judgements beside each other, what differs first, and takes up what is concluded together', async () => {
    const asked: string[][] = [];
    await show(
      <SafetyRows view={viewOf(both)} memberId="ilias" onFill={(...request) => asked.push(request)} />,
    );
    await open('Oordelen naast elkaar');
    expect(said()).toContain('Op 2 punten verschillen jullie');
    const points = [...document.querySelectorAll('.doelspoor-points > li')].map(
      ({ textContent }) => textContent,
    );
    expect(said()).toContain('Op 1 punt antwoordde niet iedereen');
    expect(points[0]).toBe('Hoe veilig is het nu?CollegazorgenJijveilig');
    expect(points[1]).toContain('CollegajaWat is er gezien of gehoord? Buren hoorden geschreeuw.Jijnee');
    await click(button('Samen concluderen'));
    expect(asked).toEqual([['joint-conclusion', assessmentId]]);
    const joint: Filed = {
      form: 'joint-conclusion',
      on: '2026-02-26',
      answers: { assessment: assessmentId, conclusion: 'unsafe', difference: 'Om de ruzies.' },
    };
    await show(<SafetyRows view={viewOf([...both, joint])} memberId="ilias" onFill={() => {}} />);
    expect(said()).toContain('onveiligsamen geconcludeerd');
    expect(said()).not.toContain('De beoordelaars verschillen.');
    await open('Oordelen naast elkaar');
    expect(said()).toContain('Waar jullie verschilden: Om de ruzies.');
    expect(said()).toContain('Op 2 punten verschillen jullie');
  });

  it('goes through the reporting code, forgetting answers to questions that are not asked any more', async () => {
    await show(<SafetyRows view={viewOf([opened])} memberId="ilias" onFill={() => {}} />);
    await open('Meldcode doorlopen');
    await click(option('vermoeden', 'ja'));
    await click(option('acute of structurele', 'nee'));
    await click(option('effectieve hulp', 'ja'));
    expect(said()).toContain('aanvaarden betrokkenen');
    await click(option('acute of structurele', 'ja'));
    expect(said()).toContain('Bel 112.');
    expect(said()).toContain('0800-2000');
    await click(option('vermoeden', 'nee'));
    expect(said()).not.toContain('aanvaarden betrokkenen');
    expect(said()).toContain('Geen vermoeden');
    await click(button('Begin opnieuw'));
    expect(said()).not.toContain('Geen vermoeden');
  });
});

describe('the evaluation', () => {
  it('says when it was, with how many, and when it is again', async () => {
    await show(<EvaluationRow view={viewOf([opened, goal, evaluated])} onRecord={() => {}} />);
    expect(said()).toContain('laatst 10 feb, 2 erbij');
    expect(said()).toContain('weer op ma 11 mei');
  });
});

/** Opens a line whose content is loaded when it is needed. */
async function open(title: string): Promise<void> {
  const details = await eventually(() => {
    const found = [...document.querySelectorAll('details')].find(
      (one) => one.querySelector('summary span')?.textContent === title,
    );
    if (!found) throw new Error(`no ${title}`);
    return found;
  });
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}
