import { describe, expect, it } from 'vitest';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import {
  action,
  closed,
  consult,
  consultOutcome,
  entryOf,
  evaluated,
  goal,
  goalClosed,
  id,
  opened,
  supportLevel,
  transferred,
} from '../history/entry-of.ts';
import { milestonesOf, verdictsOf } from './milestones-of.ts';

const start = opened({ on: '2025-01-01' });
const gas = (name: string, gasLevel: number, on: string) =>
  evaluated([], { on }, { goals: [{ goal: id(name), gasLevel }] });

describe('a goal made with the family', () => {
  it.each([
    ['met', 'when the family put it into words', { formulatedBy: ['caregiver-1', 'professional'] }],
    ['met', 'when the network did', { formulatedBy: ['network'] }],
    ['met', 'when it was made together in part', { formulatedBy: ['professional'], together: 'partly' }],
    ['unmet', 'when the practitioner did it alone', { formulatedBy: ['professional'], together: 'no' }],
    ['unmet', 'when a court did', { formulatedBy: ['court'] }],
    ['excluded', 'when nobody said: that is not no', {}],
  ])('is %s %s', (verdict, _, answers) => {
    expect(verdictsOf('goal-with-family', start, goal('g1', { on: '2025-01-10' }, answers))).toEqual([
      verdict,
    ]);
  });
});

describe('an action of the network', () => {
  const network = (on: string) =>
    entryOf('action', { goal: id('g1'), action: id('a1'), owner: 'network' }, { on });
  const family = action('g1', 'a1', { on: '2025-01-12' });
  const set = goal('g1', { on: '2025-01-10' });

  it('counts within 90 days of the start', () => {
    expect(verdictsOf('network-action', start, set, network('2025-04-01'))).toEqual(['met']);
    expect(verdictsOf('network-action', start, set, network('2025-04-02'))).toEqual(['unmet']);
    expect(verdictsOf('network-action', start, set, family)).toEqual(['unmet']);
  });

  it('that took it over counts from then on', () => {
    expect(verdictsOf('network-action', start, set, family, network('2025-04-02'))).toEqual(['unmet']);
    expect(verdictsOf('network-action', start, set, family, network('2025-03-01'))).toEqual(['met']);
  });

  it('is left out without a goal by then, and when the case closed by then', () => {
    expect(verdictsOf('network-action', start, goal('g1', { on: '2025-04-02' }))).toEqual(['excluded']);
    expect(verdictsOf('network-action', start, set, closed('01', { on: '2025-04-01' }))).toEqual([
      'excluded',
    ]);
  });
});

describe('a goal of a closed case', () => {
  const set = goal('g1', { on: '2025-01-10' });
  const end = closed('01', { on: '2025-06-01' });

  it('is as hoped from level 0, by its last evaluation up to 14 days after the closing', () => {
    expect(verdictsOf('goal-achieved', start, set, end, gas('g1', 0, '2025-05-20'))).toEqual(['met']);
    expect(verdictsOf('goal-achieved', start, set, end, gas('g1', -1, '2025-05-20'))).toEqual(['unmet']);
    const improved = [gas('g1', -1, '2025-05-20'), gas('g1', 1, '2025-06-15')];
    expect(verdictsOf('goal-achieved', start, set, end, ...improved)).toEqual(['met']);
    const tooLate = [gas('g1', -1, '2025-05-20'), gas('g1', 1, '2025-06-16')];
    expect(verdictsOf('goal-achieved', start, set, end, ...tooLate)).toEqual(['unmet']);
  });

  it('without a level is what was said to have become of it, once it was evaluated', () => {
    const looked = evaluated(['g1'], { on: '2025-05-20' });
    const said = (outcome: string) => goalClosed('g1', outcome, { on: '2025-05-25' });
    expect(verdictsOf('goal-achieved', start, set, end, looked, said('achieved'))).toEqual(['met']);
    expect(verdictsOf('goal-achieved', start, set, end, looked, said('partly'))).toEqual(['unmet']);
    expect(verdictsOf('goal-achieved', start, set, end, looked)).toEqual(['excluded']);
    expect(verdictsOf('goal-achieved', start, set, end, said('achieved'))).toEqual(['excluded']);
  });

  it('does not count when it lapsed, or was set after the closing', () => {
    expect(
      verdictsOf('goal-achieved', start, set, end, goalClosed('g1', 'lapsed', { on: '2025-05-25' })),
    ).toEqual([]);
    expect(verdictsOf('goal-achieved', start, end, goal('g2', { on: '2025-06-02' }))).toEqual([]);
  });
});

describe('the outcome of a closed case', () => {
  const goals = [goal('g1', { on: '2025-01-10' }), goal('g2', { on: '2025-01-10' })];
  const evaluations = (first: string, second: string) => [gas('g1', 0, first), gas('g2', 0, second)];
  const verdict = (reason: string, ...more: Parameters<typeof caseHistory>[0]) =>
    verdictsOf('outcome-recorded', start, ...goals, closed(reason, { on: '2025-06-01' }), ...more);

  it('is recorded when every goal was evaluated from 42 days before up to 14 days after', () => {
    expect(verdict('01', ...evaluations('2025-04-20', '2025-06-15'))).toEqual(['met']);
    expect(verdict('01', ...evaluations('2025-04-19', '2025-06-15'))).toEqual(['unmet']);
    expect(verdict('01', ...evaluations('2025-04-20', '2025-06-16'))).toEqual(['unmet']);
  });

  it('is excused when the family ended it, and not looked at for what came from outside or without goals', () => {
    expect(verdict('03')).toEqual(['excepted']);
    expect(verdict('05')).toEqual([]);
    expect(verdictsOf('outcome-recorded', start, closed('01', { on: '2025-06-01' }))).toEqual([]);
  });
});

it.each([
  ['01', 'unmet'],
  ['02', 'unmet'],
  ['03', 'met'],
  ['04', 'met'],
  ['05', 'excluded'],
])('a closing for reason %s is, as drop-out, %s', (reason, verdict) => {
  expect(verdictsOf('drop-out', start, closed(reason, { on: '2025-06-01' }))).toEqual([verdict]);
});

describe('no new start within a year', () => {
  const withReturn = (reason: string, ...returns: string[]) =>
    deriveMilestones(
      withReturns(caseHistory([start, closed(reason, { on: '2025-06-01' })]), returns),
      defaultNorms,
    ).filter(({ kind }) => kind === 'no-new-start');

  it('is met until the family is back, from the day after the closing up to and including the 365th', () => {
    const verdicts = (...returns: string[]) => withReturn('01', ...returns).map(({ verdict }) => verdict);
    expect(verdicts()).toEqual(['met']);
    expect(verdicts('2025-06-01')).toEqual(['met']);
    expect(verdicts('2025-06-02')).toEqual(['unmet']);
    expect(verdicts('2026-06-01')).toEqual(['unmet']);
    expect(verdicts('2026-06-02')).toEqual(['met']);
    expect(verdicts('2025-05-01', '2025-09-01')).toEqual(['unmet']);
  });

  it('is asked of closings as planned or in agreement, and of the team that closed', () => {
    expect(withReturn('03')).toEqual([]);
    expect(withReturn('02')).toMatchObject([{ deadlineOn: '2026-06-01', teamId: 'north' }]);
    const moved = [start, closed('01', { on: '2025-06-01' }), transferred('south', { on: '2025-07-01' })];
    expect(milestonesOf('no-new-start', ...moved)).toMatchObject([{ teamId: 'north' }]);
  });
});

it('everything that came of a consult counts on its own day', () => {
  const found = milestonesOf(
    'consult-outcome',
    start,
    consult('c1', { on: '2025-02-01' }),
    consultOutcome('c1', 'enough', { on: '2025-02-20' }),
    consultOutcome('c1', 'joint-trajectory', { on: '2025-05-01' }),
  );
  expect(found.map(({ deadlineOn, verdict }) => [deadlineOn, verdict])).toEqual([
    ['2025-02-20', 'unmet'],
    ['2025-05-01', 'met'],
  ]);
});

describe('help that went up a level', () => {
  const up = supportLevel('neighbourhood', 'joint', { on: '2025-02-01' });
  const verdicts = (...more: Parameters<typeof caseHistory>[0]) =>
    verdictsOf('scaled-down', start, up, ...more);

  it('came down when the neighbourhood team helps alone within 183 days', () => {
    expect(verdicts(supportLevel('joint', 'neighbourhood', { on: '2025-08-03' }))).toEqual(['met']);
    expect(verdicts(supportLevel('joint', 'neighbourhood', { on: '2025-08-04' }))).toEqual(['unmet']);
    expect(verdicts(supportLevel('specialist', 'joint', { on: '2025-04-01' }))).toEqual(['unmet']);
  });

  it('further up is no new time, and a case that closed by then is left out', () => {
    expect(verdicts(supportLevel('joint', 'specialist', { on: '2025-03-01' }))).toEqual(['unmet']);
    expect(verdicts(closed('01', { on: '2025-08-03' }))).toEqual(['excluded']);
  });
});

it('nothing that is only counted is ever open, asked later or answered', () => {
  const entries = [
    start,
    goal('g1', { on: '2025-01-10' }),
    supportLevel('neighbourhood', 'joint', { on: '2025-02-01' }),
  ];
  const found = deriveMilestones(caseHistory(entries), defaultNorms);
  const counted = found.filter(({ kind }) =>
    ['goal-with-family', 'network-action', 'evaluation-coverage', 'scaled-down'].includes(kind),
  );
  expect(counted.map(({ kind }) => kind)).toHaveLength(4);
  for (const one of counted) expect(one).toMatchObject({ isOpen: false, remindFrom: null, deviation: null });
});
