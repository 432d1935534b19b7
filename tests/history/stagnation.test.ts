import { describe, expect, it } from 'vitest';
import { caseHistory } from '../../shared/history/case-history.ts';
import { stagnatingGoals } from '../../shared/history/stagnation.ts';
import { closed, consult, evaluated, goal, goalClosed, id, opened, retraction } from './entry-of.ts';

type Scores = Record<string, number>;

const start = opened({ on: '2026-01-05' });
const rows = (scores: Scores) => Object.entries(scores).map(([informant, score]) => ({ informant, score }));
const set = (scores: Scores, on = '2026-01-10', answers = {}) =>
  goal('g1', { on }, { scores: rows(scores), ...answers });
const looked = (on: string, scores: Scores) =>
  evaluated([], { on }, { goals: [{ goal: id('g1'), scores: rows(scores) }] });
const stagnating = (...entries: Parameters<typeof caseHistory>[0]) =>
  stagnatingGoals(caseHistory([start, ...entries]));
const since = (on: string) => [{ goalId: id('g1'), since: on }];

describe('a goal stagnates', () => {
  it.each<[string, Scores, Scores, Scores, string | null]>([
    ['nobody gains', { youth: 4 }, { youth: 4 }, { youth: 4 }, '2026-01-10'],
    ['it only goes down', { youth: 6 }, { youth: 5 }, { youth: 4 }, '2026-01-10'],
    ['not when the last evaluation brought something', { youth: 4 }, { youth: 4 }, { youth: 5 }, null],
    ['not when the one before it did', { youth: 4 }, { youth: 5 }, { youth: 5 }, null],
    ['not when it picks up after a fall', { youth: 6 }, { youth: 3 }, { youth: 4 }, null],
    [
      'not when one of two gained',
      { youth: 4, 'caregiver-1': 4 },
      { youth: 4, 'caregiver-1': 4 },
      { youth: 4, 'caregiver-1': 5 },
      null,
    ],
    [
      'when two gained nothing',
      { youth: 4, 'caregiver-1': 6 },
      { youth: 4, 'caregiver-1': 6 },
      { youth: 3, 'caregiver-1': 6 },
      '2026-01-10',
    ],
    [
      'by who was heard each time: a higher score of someone else is no gain',
      { youth: 4 },
      { youth: 4, 'caregiver-1': 8 },
      { youth: 4 },
      '2026-01-10',
    ],
    [
      'not when nobody was heard at both and before',
      { youth: 4 },
      { 'caregiver-1': 4 },
      { youth: 4, 'caregiver-1': 4 },
      null,
    ],
    ['not at the top of the scale', { youth: 10 }, { youth: 10 }, { youth: 10 }, null],
  ])('%s', (_, first, second, third, expected) => {
    const found = stagnating(set(first), looked('2026-03-01', second), looked('2026-05-01', third));
    expect(found).toEqual(expected ? since(expected) : []);
  });

  it('not after one evaluation', () => {
    expect(stagnating(set({ youth: 4 }), looked('2026-03-01', { youth: 4 }))).toEqual([]);
  });

  it('not after two evaluations when nobody was heard before', () => {
    expect(
      stagnating(set({}), looked('2026-03-01', { youth: 4 }), looked('2026-05-01', { youth: 4 })),
    ).toEqual([]);
  });

  it('since the last time that anyone gained', () => {
    const entries = [
      set({ youth: 3 }),
      looked('2026-02-01', { youth: 4 }),
      looked('2026-03-01', { youth: 4 }),
      looked('2026-04-01', { youth: 4 }),
      looked('2026-05-01', { youth: 4 }),
    ];
    expect(stagnating(...entries)).toEqual(since('2026-02-01'));
  });

  it('in the version it has now: what was scored on another scale says nothing', () => {
    const first = [set({ youth: 4 }), looked('2026-03-01', { youth: 4 })];
    const changed = set({ youth: 2 }, '2026-03-02');
    const next = [changed, looked('2026-05-01', { youth: 2 })];
    expect(stagnating(...first, ...next)).toEqual([]);
    expect(stagnating(...first, ...next, looked('2026-07-01', { youth: 2 }))).toEqual(since('2026-03-02'));
  });

  it('whatever evaluations without a score come in between', () => {
    const talked = evaluated([], { on: '2026-04-01' }, { goals: [{ goal: id('g1'), status: 'open' }] });
    expect(
      stagnating(
        set({ youth: 4 }),
        looked('2026-03-01', { youth: 4 }),
        talked,
        looked('2026-05-01', { youth: 4 }),
      ),
    ).toEqual(since('2026-01-10'));
  });
});

describe('a goal that gained nothing needs no suggestion', () => {
  const still = [looked('2026-03-01', { youth: 7 }), looked('2026-05-01', { youth: 7 })];

  it('when it is good enough', () => {
    expect(stagnating(set({ youth: 7 }, '2026-01-10', { goodEnough: 7 }), ...still)).toEqual([]);
    expect(stagnating(set({ youth: 7 }, '2026-01-10', { goodEnough: 8 }), ...still)).toHaveLength(1);
  });

  it('once someone was asked to think along, until an evaluation after that brings nothing either', () => {
    const asked = consult('c1', { on: '2026-05-01' });
    expect(stagnating(set({ youth: 7 }), ...still, asked)).toEqual([]);
    expect(
      stagnating(set({ youth: 7 }), ...still, asked, retraction(asked.id, { on: '2026-05-02' })),
    ).toHaveLength(1);
    expect(stagnating(set({ youth: 7 }), ...still, asked, looked('2026-07-01', { youth: 7 }))).toHaveLength(
      1,
    );
  });

  it('when it ended, or the case did', () => {
    expect(stagnating(set({ youth: 7 }), ...still, goalClosed('g1', 'partly', { on: '2026-06-01' }))).toEqual(
      [],
    );
    expect(stagnating(set({ youth: 7 }), ...still, closed('01', { on: '2026-06-01' }))).toEqual([]);
  });
});
