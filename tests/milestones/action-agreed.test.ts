import { describe, expect, it } from 'vitest';
import { action, closed, goal, goalClosed, id, opened } from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const kind = 'action-agreed';
const start = opened({ on: '2026-01-05' });
const set = goal('g1', { on: '2026-01-10' });

describe('an agreed action', () => {
  it('is due for each goal two weeks after it was set', () => {
    const milestones = milestonesOf(kind, start, set, goal('g2', { on: '2026-02-01' }));
    expect(milestones.map(({ subject, dueOn }) => [subject, dueOn])).toEqual([
      [id('g1'), '2026-01-24'],
      [id('g2'), '2026-02-15'],
    ]);
  });

  it.each([
    ['met', 'on the last day', [action('g1', 'a1', { on: '2026-01-24' })]],
    ['unmet', 'a day late', [action('g1', 'a1', { on: '2026-01-25' })]],
    ['unmet', 'of another goal', [action('g2', 'a1', { on: '2026-01-12' })]],
    [
      'met',
      'the first of several',
      [action('g1', 'a2', { on: '2026-03-01' }), action('g1', 'a1', { on: '2026-01-12' })],
    ],
    ['excluded', 'the goal ended on the due day', [goalClosed('g1', 'lapsed', { on: '2026-01-24' })]],
    [
      'excluded',
      'the case closed by then, with an action',
      [action('g1', 'a1', { on: '2026-01-12' }), closed('01', { on: '2026-01-20' })],
    ],
    ['unmet', 'the goal ended a day later', [goalClosed('g1', 'lapsed', { on: '2026-01-25' })]],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, set, ...entries)).toEqual([verdict]);
  });

  it('can be agreed together with the goal', () => {
    const withAction = goal(
      'g1',
      { on: '2026-01-10' },
      { actions: [{ action: id('a1'), owner: 'network' }] },
    );
    expect(milestonesOf(kind, start, withAction)).toMatchObject([
      { verdict: 'met', fulfilledOn: '2026-01-10' },
    ]);
  });

  it('is not asked for any more once the goal has ended', () => {
    expect(milestonesOf(kind, start, set, goalClosed('g1', 'achieved', { on: '2026-03-01' }))).toMatchObject([
      { isOpen: false, verdict: 'unmet' },
    ]);
  });
});
