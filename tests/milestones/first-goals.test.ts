import { describe, expect, it } from 'vitest';
import { closed, goal, id, opened, retraction, transferred } from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const kind = 'first-goals';
const start = opened({ on: '2026-01-05' });

describe('first goals', () => {
  it('are due six weeks after the start, across the change of the clock', () => {
    expect(milestonesOf(kind, opened({ on: '2026-03-01' }))).toMatchObject([
      {
        opensOn: '2026-03-01',
        dueOn: '2026-04-12',
        deadlineOn: '2026-04-12',
        fulfilledOn: null,
        isOpen: true,
      },
    ]);
  });

  it('are due six weeks after the family group plan was settled', () => {
    const plan = { familyGroupPlan: 'being-made', familyGroupPlanOn: '2026-01-12' };
    expect(milestonesOf(kind, opened({ on: '2026-01-05', recordedOn: '2026-01-13' }, plan))).toMatchObject([
      { dueOn: '2026-02-23' },
    ]);
  });

  it.each([
    ['met', 'on the last day', [goal('g1', { on: '2026-02-16' })]],
    ['unmet', 'a day late', [goal('g1', { on: '2026-02-17' })]],
    ['unmet', 'never', []],
    ['met', 'before the start', [goal('g1', { on: '2026-01-02' })]],
    ['met', 'in time, recorded within 14 days', [goal('g1', { on: '2026-02-16', recordedOn: '2026-03-02' })]],
    [
      'unmet',
      'in time, recorded on the 15th day',
      [goal('g1', { on: '2026-02-16', recordedOn: '2026-03-03' })],
    ],
    [
      'unmet',
      'set and withdrawn',
      [goal('g1', { on: '2026-01-20', name: 'set' }), retraction(id('set'), { on: '2026-01-21' })],
    ],
    ['excluded', 'closed on the due day', [closed('01', { on: '2026-02-16' })]],
    [
      'excluded',
      'closed before, with a goal',
      [goal('g1', { on: '2026-01-20' }), closed('01', { on: '2026-02-01' })],
    ],
    ['unmet', 'closed a day after the due day', [closed('01', { on: '2026-02-17' })]],
  ])('are %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, ...entries)).toEqual([verdict]);
  });

  it('that come late are late, and nothing is left to do', () => {
    expect(milestonesOf(kind, start, goal('g1', { on: '2026-03-10' }))).toMatchObject([
      { verdict: 'unmet', fulfilledOn: '2026-03-10', isOpen: false },
    ]);
  });

  it('are not asked for in a case that nobody opened, or once it is closed', () => {
    expect(milestonesOf(kind, goal('g1', { on: '2026-01-20' }))).toEqual([]);
    expect(milestonesOf(kind, start, closed('03', { on: '2026-05-01' }))).toMatchObject([{ isOpen: false }]);
  });

  it.each([
    ['north', 'a transfer the day after the deadline', [transferred('south', { on: '2026-02-17' })]],
    ['south', 'a transfer on the deadline', [transferred('south', { on: '2026-02-16' })]],
    [
      'north',
      'a transfer after the closing',
      [closed('01', { on: '2026-01-20' }), transferred('south', { on: '2026-02-01' })],
    ],
    [
      'south',
      'a transfer on the day of closing',
      [transferred('south', { on: '2026-01-20' }), closed('01', { on: '2026-01-20' })],
    ],
    ['north', 'a goal that another team typed', [goal('g1', { on: '2026-01-20', teamId: 'south' })]],
  ])('count for team %s: %s', (teamId, _, entries) => {
    expect(milestonesOf(kind, start, ...entries)).toMatchObject([{ teamId }]);
  });
});
