import { describe, expect, it } from 'vitest';
import { closed, evaluated, goal, goalClosed, id, opened } from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const kind = 'evaluation';
const start = opened({ on: '2026-01-05' });
const plannedFor = (evaluateOn?: string) =>
  goal('g1', { on: '2026-01-10' }, evaluateOn ? { evaluateOn } : {});

describe('the date of a planned evaluation', () => {
  it.each<[string | undefined, string, string]>([
    ['2026-03-01', '2026-03-01', 'the date agreed with the family'],
    [undefined, '2026-04-10', '90 days when no date was agreed'],
    ['2026-07-12', '2026-07-12', 'the last date that may be agreed, 183 days'],
    ['2026-07-13', '2026-07-12', 'never later than 183 days'],
    ['2099-12-31', '2026-07-12', 'not by a slip of the finger either'],
  ])('%s becomes %s: %s', (agreedOn, dueOn) => {
    expect(milestonesOf(kind, start, plannedFor(agreedOn))).toMatchObject([
      { subject: `${id('g1')}/0`, dueOn },
    ]);
  });

  it('is counted from the day on which the goal counts', () => {
    const late = goal('g1', { on: '2026-01-10', recordedOn: '2026-02-10' });
    expect(milestonesOf(kind, start, late)).toMatchObject([{ dueOn: '2026-05-11' }]);
  });

  it('does not move when the goal gets a new version with another date', () => {
    const again = goal('g1', { on: '2026-02-20' }, { evaluateOn: '2026-06-01' });
    expect(milestonesOf(kind, start, plannedFor('2026-03-01'), again)).toMatchObject([
      { dueOn: '2026-03-01' },
    ]);
  });

  it('is shown from three weeks before', () => {
    expect(milestonesOf(kind, start, plannedFor('2026-03-01'))).toMatchObject([{ opensOn: '2026-02-08' }]);
    expect(milestonesOf(kind, start, plannedFor('2026-01-20'))).toMatchObject([{ opensOn: '2026-01-10' }]);
  });
});

describe('a planned evaluation', () => {
  const goalAndDate = plannedFor('2026-03-01');
  const lapsed = (on: string) => goalClosed('g1', 'lapsed', { on });

  it.each([
    ['met', 'two weeks after its date', [evaluated(['g1'], { on: '2026-03-15' })]],
    ['met', 'long before its date', [evaluated(['g1'], { on: '2026-01-11' })]],
    ['unmet', 'more than two weeks after its date', [evaluated(['g1'], { on: '2026-03-16' })]],
    ['unmet', 'never', []],
    ['unmet', 'of another goal', [evaluated(['g2'], { on: '2026-03-01' })]],
    [
      'met',
      'in time, recorded 14 days later',
      [evaluated(['g1'], { on: '2026-03-15', recordedOn: '2026-03-29' })],
    ],
    [
      'unmet',
      'in time, recorded 15 days later',
      [evaluated(['g1'], { on: '2026-03-15', recordedOn: '2026-03-30' })],
    ],
    ['excepted', 'the goal lapsed on the last day', [lapsed('2026-03-15')]],
    ['unmet', 'the goal lapsed a day later', [lapsed('2026-03-16')]],
    [
      'met',
      'held, and the goal lapsed',
      [evaluated(['g1'], { on: '2026-03-01' }, { scale: 'close' }), lapsed('2026-03-01')],
    ],
    ['unmet', 'the goal ended without evaluation', [goalClosed('g1', 'achieved', { on: '2026-02-01' })]],
    ['excepted', 'the family ended the help by then', [closed('03', { on: '2026-03-15' })]],
    ['excepted', 'external circumstances ended it by then', [closed('05', { on: '2026-02-01' })]],
    ['unmet', 'the family ended the help a day later', [closed('03', { on: '2026-03-16' })]],
    ['unmet', 'closed as planned, in agreement', [closed('02', { on: '2026-02-01' })]],
    ['unmet', 'closed by the provider', [closed('04', { on: '2026-02-01' })]],
    [
      'met',
      'held, and then the family ended the help',
      [evaluated(['g1'], { on: '2026-02-20' }, { scale: 'close' }), closed('03', { on: '2026-02-21' })],
    ],
  ])('is %s: %s', (verdict, _, entries) => {
    expect(verdictsOf(kind, start, goalAndDate, ...entries)[0]).toBe(verdict);
  });

  it('counts until two weeks after its date, and says so', () => {
    expect(milestonesOf(kind, start, goalAndDate)).toMatchObject([
      { dueOn: '2026-03-01', deadlineOn: '2026-03-15' },
    ]);
  });

  it('is answered by the final scores of the closing', () => {
    const goals = [{ goal: id('g1'), scores: [{ informant: 'youth', score: 8 }], outcome: 'achieved' }];
    expect(verdictsOf(kind, start, goalAndDate, closed('01', { on: '2026-03-10' }, { goals }))).toEqual([
      'met',
    ]);
  });
});

describe('a series of evaluations', () => {
  it('plans the next at each, until the help is rounded off or the goal ends', () => {
    const milestones = milestonesOf(
      kind,
      start,
      plannedFor('2026-03-01'),
      evaluated(['g1'], { on: '2026-03-01' }, { nextOn: '2026-05-01' }),
      evaluated(['g1'], { on: '2026-05-01' }),
      evaluated(['g1'], { on: '2026-07-01' }, { scale: 'close', nextOn: '2026-09-01' }),
    );
    expect(milestones.map(({ dueOn, verdict }) => [dueOn, verdict])).toEqual([
      ['2026-03-01', 'met'],
      ['2026-05-01', 'met'],
      ['2026-07-30', 'met'],
    ]);
  });

  it('answers the k-th plan by the k-th evaluation: one that is late does not answer two', () => {
    const milestones = milestonesOf(
      kind,
      start,
      plannedFor('2026-02-01'),
      evaluated(['g1'], { on: '2026-04-20' }, { nextOn: '2026-05-01' }),
    );
    expect(milestones.map(({ verdict, fulfilledOn, isOpen }) => [verdict, fulfilledOn, isOpen])).toEqual([
      ['unmet', '2026-04-20', false],
      ['unmet', null, true],
    ]);
  });

  it('is of each goal apart, in whatever order they came in', () => {
    const both = evaluated(['g1', 'g2'], { on: '2026-03-10' }, { scale: 'close' });
    const other = goal('g2', { on: '2026-01-10' }, { evaluateOn: '2026-02-01' });
    expect(
      milestonesOf(kind, both, other, plannedFor('2026-03-01'), start).map(({ subject, verdict }) => [
        subject,
        verdict,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [`${id('g1')}/0`, 'met'],
        [`${id('g2')}/0`, 'unmet'],
      ]),
    );
  });

  it('asks nothing more of a goal that has ended', () => {
    const milestones = milestonesOf(
      kind,
      start,
      plannedFor(),
      goalClosed('g1', 'achieved', { on: '2026-02-01' }),
    );
    expect(milestones).toMatchObject([{ isOpen: false }]);
  });
});
