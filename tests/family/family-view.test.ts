import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import type { Audience } from '../../shared/family/audience.ts';
import { familyView } from '../../shared/family/family-view.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { closed, entryOf, evaluated, goal, goalClosed, id, opened } from '../history/entry-of.ts';

const texts = {
  [id('g1')]: { text: 'Samen eten', 'actions.0.what': 'Weekmenu', 'actions.1.what': 'Koken' },
  [id('g2')]: { text: 'Elke dag naar school' },
  [id('v')]: { text: 'Rust in huis' },
};

const actions = [
  { action: id('menu'), owner: 'family', dueOn: '2025-02-01', visibleTo: ['caregiver-1'] },
  { action: id('cook'), owner: 'network' },
];

const base: Entry[] = [
  opened({ on: '2025-01-01' }),
  goal(
    'eat',
    { on: '2025-01-10', name: 'g1' },
    {
      scores: [
        { informant: 'caregiver-1', score: 4 },
        { informant: 'caregiver-2', score: 2 },
        { informant: 'professional', score: 3 },
      ],
      goodEnough: 7,
      evaluateOn: '2025-04-10',
      actions,
    },
  ),
  goal('school', { on: '2025-01-12', name: 'g2' }),
  goal('calm', { on: '2025-01-12', name: 'v' }, { domain: 'safety' }),
];

function viewOf(entries: Entry[], audience: Audience, safetyGoals: string[] = [], todayOn = '2025-03-01') {
  return familyView({ history: caseHistory(entries), texts, audience, safetyGoals, todayOn });
}

describe('what a family sees', () => {
  it('is its goals with its own scores, what was agreed, and when they look again', () => {
    expect(viewOf(base, ['caregiver-1'])).toEqual({
      goals: [
        {
          id: id('eat'),
          text: 'Samen eten',
          courses: [
            { informant: 'caregiver-1', scores: [{ on: '2025-01-10', score: 4 }] },
            { informant: 'professional', scores: [{ on: '2025-01-10', score: 3 }] },
          ],
          goodEnough: 7,
          actions: [
            { id: id('menu'), what: 'Weekmenu', who: 'family', byOn: '2025-02-01', isDone: false },
            { id: id('cook'), what: 'Koken', who: 'network', byOn: null, isDone: false },
          ],
        },
        { id: id('school'), text: 'Elke dag naar school', courses: [], goodEnough: null, actions: [] },
      ],
      nextOn: '2025-04-10',
    });
  });

  it('differs for two parents, and has for both what concerns both', () => {
    const [eat] = viewOf(base, ['caregiver-2']).goals;
    expect(eat?.actions.map(({ what }) => what)).toEqual(['Koken']);
    expect(eat?.courses.map(({ informant }) => informant)).toEqual(['caregiver-2', 'professional']);
    const [together] = viewOf(base, ['caregiver-1', 'caregiver-2']).goals;
    expect(together?.actions.map(({ what }) => what)).toEqual(['Koken']);
    expect(together?.courses).toHaveLength(3);
    expect(viewOf(base, ['youth']).goals[0]?.actions.map(({ what }) => what)).toEqual(['Koken']);
  });

  it('is nothing while nobody said who looks along', () => {
    expect(viewOf(base, [])).toEqual({ goals: [], nextOn: null });
  });

  it('has a goal about safety only when the practitioner put it there', () => {
    expect(viewOf(base, ['youth'], [id('calm')]).goals.map(({ text }) => text)).toContain('Rust in huis');
    const byKind = goal('school', { on: '2025-02-01', name: 'g2b' }, { kind: 'safety' });
    expect(viewOf([...base, byKind], ['youth']).goals.map(({ text }) => text)).toEqual(['Samen eten']);
  });

  it('follows what is done, dropped and ended', () => {
    const entries = [
      ...base,
      evaluated(
        ['eat'],
        { on: '2025-02-20' },
        {
          goals: [
            {
              goal: id('eat'),
              scores: [{ informant: 'caregiver-1', score: 6 }],
              actionsDone: [id('cook')],
            },
          ],
          nextOn: '2025-05-20',
        },
      ),
      entryOf('action-progress', { action: id('menu'), progress: 'dropped' }, { on: '2025-02-21' }),
      goalClosed('school', 'achieved', { on: '2025-02-22' }),
    ];
    const view = viewOf(entries, ['caregiver-1']);
    expect(view.goals).toHaveLength(1);
    expect(view.goals[0]?.courses[0]?.scores.map(({ score }) => score)).toEqual([4, 6]);
    expect(view.goals[0]?.actions).toEqual([
      { id: id('cook'), what: 'Koken', who: 'network', byOn: null, isDone: true },
    ]);
    expect(view.nextOn).toBe('2025-05-20');
  });

  it('says the day that was agreed last, and no day that has passed', () => {
    const moved = entryOf('evaluation-date', { nextOn: '2025-04-24' }, { on: '2025-02-01' });
    expect(viewOf([...base, moved], ['youth']).nextOn).toBe('2025-04-24');
    expect(viewOf([...base, moved], ['youth'], [], '2025-04-24').nextOn).toBe('2025-04-24');
    expect(viewOf([...base, moved], ['youth'], [], '2025-04-25').nextOn).toBeNull();
    expect(viewOf([...base, closed('01', { on: '2025-02-02' })], ['youth']).nextOn).toBeNull();
  });

  it('leaves out what this device can not open', () => {
    const history = caseHistory(base);
    const view = familyView({
      history,
      texts: { [id('g1')]: { text: 'Samen eten' } },
      audience: ['caregiver-1'],
      safetyGoals: [],
      todayOn: '2025-03-01',
    });
    expect(view.goals.map(({ text, actions }) => [text, actions])).toEqual([['Samen eten', []]]);
  });
});
