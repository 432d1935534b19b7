import { describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/forms/define-form.ts';
import type { CountedObservations } from '../../shared/observations/define-observation.ts';
import { ObservationFigure } from '../../shared/observations/figures.ts';
import { observationFigures } from '../../shared/observations/observation-figures.ts';
import { observationDefinitions } from '../../shared/observations/registry.ts';
import { summariseScores } from '../../shared/observations/summarise-scores.ts';
import { isDay } from '../../shared/time/day.ts';
import * as z from '../../shared/zod.ts';
import { closed, evaluated, goal, goalClosed, id, opened } from '../history/entry-of.ts';
import { observed } from './observe.ts';

const start = opened({ on: '2026-01-05' });
const end = closed('01', { on: '2026-06-01' });
const set = (name: string, answers: Answers = {}, on = '2026-02-01') => goal(name, { on }, answers);
const level = (name: string, gasLevel: number, on: string) =>
  evaluated([], { on }, { goals: [{ goal: id(name), gasLevel }] });
const score = (...entries: Parameters<typeof observed>[1]) =>
  observed('goal-attainment', [start, ...entries]).map(({ value }) => Number(value));

describe('the score of the goals of a closed case', () => {
  it('is of one goal ten points a level, and of several what their weights make of it', () => {
    expect(score(set('g'), level('g', 1, '2026-05-01'), end)).toEqual([60]);
    const two = [
      set('g', { weight: 3 }),
      set('h'),
      level('g', 1, '2026-05-01'),
      level('h', -1, '2026-05-01'),
    ];
    const [found = Number.NaN] = score(...two, end);
    expect(found).toBeCloseTo(50 + 20 / Math.sqrt(0.7 * 10 + 0.3 * 16), 10);
  });

  it('takes the last level of a goal, up to fourteen days after the closing', () => {
    const before = [set('g'), level('g', -1, '2026-04-01'), level('g', 0, '2026-05-01')];
    expect(score(...before, end)).toEqual([50]);
    expect(score(...before, end, level('g', 2, '2026-06-15'))).toEqual([70]);
    expect(score(...before, end, level('g', 2, '2026-06-16'))).toEqual([50]);
  });

  it('leaves out goals without a level, lapsed ones and those of after the closing', () => {
    expect(score(set('g'), evaluated(['g'], { on: '2026-05-01' }), end)).toEqual([]);
    const lapsed = goalClosed('h', 'lapsed', { on: '2026-05-02' });
    expect(
      score(set('g'), set('h'), level('g', 0, '2026-05-01'), level('h', 2, '2026-05-01'), lapsed, end),
    ).toEqual([50]);
    const after = set('late', {}, '2026-06-02');
    expect(score(set('g'), after, level('g', 0, '2026-05-01'), level('late', 2, '2026-06-03'), end)).toEqual([
      50,
    ]);
    expect(score(set('g'), level('g', 0, '2026-05-01'))).toEqual([]);
  });
});

describe('scores together', () => {
  const one = (value: number, endOn = '2026-01-01', count = 1): CountedObservations => ({
    kind: 'goal-attainment',
    startOn: endOn,
    endOn,
    value: String(value),
    count,
  });

  it('have a mean from one, a spread from two', () => {
    expect(summariseScores([], '2026-06-01')).toMatchObject({ n: 0, mean: null, sd: null });
    expect(summariseScores([one(60)], '2026-06-01')).toMatchObject({ n: 1, mean: 60, sd: null });
    const { mean, sd } = summariseScores([one(40), one(60, '2026-01-01', 2)], '2026-06-01');
    expect(mean).toBeCloseTo(160 / 3, 12);
    expect(sd).toBeCloseTo(Math.sqrt(400 / 3), 12);
  });

  it('count from fourteen days after the closing on', () => {
    expect(summariseScores([one(50, '2026-05-18')], '2026-05-31').n).toBe(0);
    expect(summariseScores([one(50, '2026-05-18')], '2026-06-01').n).toBe(1);
  });

  it('are each in one class, with the lower bound in it', () => {
    const { distribution } = summariseScores([one(29.99), one(30), one(50), one(70), one(90)], '2026-06-01');
    expect(distribution.map(({ count }) => count)).toEqual([1, 1, 0, 1, 0, 2]);
    expect([distribution[0]?.from, distribution.at(-1)?.to]).toEqual([null, null]);
  });
});

describe('the figures of a team', () => {
  const goals = (count: number): CountedObservations[] => [
    { kind: 'first-goal', startOn: '2026-01-01', endOn: '2026-01-20', value: 'happened', count },
  ];
  const t1 = (count: number) =>
    observationFigures(goals(count), '2026-06-01').find(({ kind }) => kind === 'first-goal');

  it('are all there, also where nothing was observed, and fit what the API says', () => {
    const figures = observationFigures([], '2026-06-01');
    expect(figures.map(({ kind }) => kind)).toEqual(observationDefinitions.map(({ kind }) => kind));
    expect(figures.every(({ bearing }) => bearing === 'nothing')).toBe(true);
    for (const count of [0, 3, 30]) {
      expect(
        z.array(ObservationFigure).safeParse(observationFigures(goals(count), '2026-06-01')).success,
      ).toBe(true);
    }
  });

  it.each([
    [4, 'counts'],
    [9, 'few'],
  ])('of %d units say how many, and no more', (count, bearing) => {
    expect(t1(count)).toMatchObject({ bearing, n: count, events: count, median: null, curve: [] });
  });

  it('of ten units say all', () => {
    expect(t1(10)).toMatchObject({ bearing: 'full', median: 19, curve: [{ days: 19, share: 1 }] });
  });

  it('of questions count assessments for how much may be said', () => {
    const answers = (count: number): CountedObservations[] => [
      { kind: 'agreement-answers', startOn: '2026-01-01', endOn: '2026-01-02', value: '8 1/1 2', count },
    ];
    const of = (count: number) =>
      observationFigures(answers(count), '2026-06-01').find(({ kind }) => kind === 'agreement-answers');
    expect(of(9)).toMatchObject({ bearing: 'few', n: 108, agreement: null, kappa: null, ac1: null });
    expect(of(10)).toMatchObject({ bearing: 'full', assessments: 10 });
  });
});

describe.each(observationDefinitions.map((one) => [one.id, one] as const))('the observation %s', (_, one) => {
  it('says everything in Dutch and in English, and when it is looked at again', () => {
    const { name, why, what, leftOut, limits, unit, outcome, competing } = one;
    for (const text of [
      name,
      why,
      what,
      leftOut,
      limits,
      unit.one,
      unit.many,
      outcome,
      ...(competing ? [competing] : []),
    ]) {
      expect(text.nl.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
    expect([one.reviewedOn, one.reviewOn].every(isDay)).toBe(true);
    expect(one.reviewOn > one.reviewedOn).toBe(true);
    expect(one.categories.length > 0).toBe(one.statistic === 'agreement');
  });
});
