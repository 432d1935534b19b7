import { describe, expect, it } from 'vitest';
import type { CountedObservations } from '../../shared/observations/define-observation.ts';
import { summariseDurations } from '../../shared/observations/summarise-durations.ts';
import { addDays, type Day } from '../../shared/time/day.ts';
import {
  closed,
  entryOf,
  evaluated,
  goal,
  goalClosed,
  opened,
  retraction,
  transferred,
} from '../history/entry-of.ts';
import { observed } from './observe.ts';

const start = opened({ on: '2026-01-05' });

describe('the time to the first goal', () => {
  const t1 = (...entries: Parameters<typeof observed>[1]) => observed('first-goal', entries);

  it('runs from the start of the case to the earliest goal, also one that lapsed', () => {
    const [late, early] = [goal('late', { on: '2026-03-01' }), goal('early', { on: '2026-02-01' })];
    const lapsed = goalClosed('early', 'lapsed', { on: '2026-02-10' });
    expect(t1(start, late, early, lapsed)).toMatchObject([
      { startOn: '2026-01-05', endOn: '2026-02-01', value: 'happened' },
    ]);
    expect(t1(start)).toMatchObject([{ endOn: null, value: '' }]);
    expect(t1(goal('early', { on: '2026-02-01' }))).toEqual([]);
  });

  it('ends with the closing when that comes first, or on the same day', () => {
    const end = closed('01', { on: '2026-02-01' });
    for (const on of ['2026-02-01', '2026-02-02']) {
      expect(t1(start, end, goal('g', { on }))).toMatchObject([{ endOn: '2026-02-01', value: 'competing' }]);
    }
    expect(t1(start, end, goal('g', { on: '2026-01-31' }))).toMatchObject([{ value: 'happened' }]);
  });

  it('takes no account of a goal that was withdrawn', () => {
    const wrong = goal('wrong', { on: '2026-01-08', name: 'wrong' });
    expect(t1(start, wrong, retraction(wrong.id, { on: '2026-01-09' }))).toMatchObject([{ endOn: null }]);
  });

  it('counts for the team that had the case at its start', () => {
    const moved = transferred('south', { on: '2026-01-20' });
    expect(t1(start, moved, goal('g', { on: '2026-02-01' }))).toMatchObject([{ teamId: 'north' }]);
  });
});

describe('the time from the first goal to the first evaluation', () => {
  const t2 = (...entries: Parameters<typeof observed>[1]) => observed('first-evaluation', entries);
  const first = goal('g', { on: '2026-02-01' });

  it('ends with the first evaluation of any goal, on the day of closing too', () => {
    const entries = [start, first, goal('h', { on: '2026-02-10' }), evaluated(['h'], { on: '2026-03-10' })];
    expect(t2(...entries, evaluated(['g'], { on: '2026-04-01' }))).toMatchObject([
      { startOn: '2026-02-01', endOn: '2026-03-10', value: 'happened' },
    ]);
    expect(t2(...entries, closed('01', { on: '2026-03-10' }))).toMatchObject([{ value: 'happened' }]);
    expect(t2(...entries, closed('01', { on: '2026-03-09' }))).toMatchObject([
      { endOn: '2026-03-09', value: 'competing' },
    ]);
  });

  it('is not there without a goal before the closing', () => {
    expect(t2(start)).toEqual([]);
    expect(t2(start, first, closed('03', { on: '2026-02-01' }))).toEqual([]);
  });
});

describe('the time to a new start', () => {
  it('runs from a planned closing to the first case of the family after it', () => {
    const end = (reason: string) => closed(reason, { on: '2026-02-01' });
    const returns = ['2025-12-01', '2026-02-01', '2026-09-01', '2026-12-01'];
    for (const reason of ['01', '02']) {
      expect(observed('new-start', [start, end(reason)], returns)).toMatchObject([
        { startOn: '2026-02-01', endOn: '2026-09-01', value: 'happened' },
      ]);
    }
    for (const reason of ['03', '04', '05']) {
      expect(observed('new-start', [start, end(reason)], returns)).toEqual([]);
    }
    expect(observed('new-start', [start, end('01')])).toMatchObject([{ endOn: null }]);
    expect(observed('new-start', [start], returns)).toEqual([]);
  });
});

describe('the time to scaling down', () => {
  const level = (from: string, to: string, on: Day) => entryOf('support-level', { from, to }, { on });
  const up = level('neighbourhood', 'specialist', '2026-02-01');

  it('runs from each scaling up until the team helps alone again, not until it helps along', () => {
    const entries = [
      start,
      up,
      level('specialist', 'joint', '2026-04-01'),
      level('joint', 'neighbourhood', '2026-06-01'),
      level('neighbourhood', 'joint', '2026-08-01'),
    ];
    expect(observed('scaled-down', entries)).toMatchObject([
      { startOn: '2026-02-01', endOn: '2026-06-01', value: 'happened' },
      { startOn: '2026-08-01', endOn: null, value: '' },
    ]);
  });

  it('ends with the closing when that comes before', () => {
    expect(observed('scaled-down', [start, up, closed('01', { on: '2026-03-01' })])).toMatchObject([
      { endOn: '2026-03-01', value: 'competing' },
    ]);
  });
});

describe('durations together', () => {
  const from = '2026-01-01';
  const one = (days: number | null, value: string, count = 1): CountedObservations => ({
    kind: 'first-goal',
    startOn: from,
    endOn: days === null ? null : addDays(from, days),
    value,
    count,
  });
  const at = (days: number) => addDays(from, days);

  it('are a cumulative incidence where closing comes between: never one minus Kaplan–Meier', () => {
    const all = [one(10, 'happened', 4), one(20, 'competing', 4), one(30, 'happened', 2)];
    const { curve, followed, ...rest } = summariseDurations(all, at(100));
    expect(followed).toEqual([
      { days: 14, n: 6 },
      { days: 28, n: 2 },
      { days: 30, n: 2 },
    ]);
    expect(rest).toEqual({ n: 10, events: 6, competing: 4, censored: 0, median: 30 });
    expect(curve.map(({ days, share, competing }) => [days, share.toFixed(6), competing.toFixed(6)])).toEqual(
      [
        [10, '0.400000', '0.000000'],
        [20, '0.400000', '0.400000'],
        [30, '0.600000', '0.400000'],
      ],
    );
  });

  it('stand on a cut day as they stood then: what ended later was going on, what began later is not there', () => {
    const all = [one(10, 'happened', 5), one(40, 'competing', 5), { ...one(null, ''), startOn: at(25) }];
    expect(summariseDurations(all, at(20))).toMatchObject({ n: 10, events: 5, competing: 0, censored: 5 });
    expect(summariseDurations(all, at(40))).toMatchObject({ n: 11, competing: 5, censored: 1 });
    expect(summariseDurations(all, at(-1))).toEqual({
      n: 0,
      events: 0,
      competing: 0,
      censored: 0,
      median: null,
      curve: [],
      followed: [],
    });
  });

  it('have no median where half was not reached, and the day itself where it was reached exactly', () => {
    expect(summariseDurations([one(10, 'happened', 4), one(null, '', 6)], at(50)).median).toBeNull();
    expect(summariseDurations([one(10, 'happened', 5), one(null, '', 5)], at(50)).median).toBe(10);
    expect(summariseDurations([one(10, 'competing', 6), one(20, 'happened', 4)], at(50)).median).toBeNull();
  });

  it('took no time where what counts came before the start did', () => {
    const { curve } = summariseDurations([one(-3, 'happened', 1), one(5, 'happened', 1)], at(50));
    expect(curve.map(({ days }) => days)).toEqual([0, 5]);
  });

  it('tell how many are still followed, after the last time that anything happened too', () => {
    const all = [one(10, 'happened', 3), { ...one(null, '', 7), startOn: at(-20) }];
    expect(summariseDurations(all, at(40)).followed).toEqual([
      { days: 14, n: 7 },
      { days: 28, n: 7 },
      { days: 42, n: 7 },
      { days: 60, n: 7 },
    ]);
  });

  it('have an interval at every point but where all is known', () => {
    const { curve } = summariseDurations([one(10, 'happened', 3), one(20, 'happened', 3)], at(50));
    expect(curve[0]?.low).toBeLessThan(0.5);
    expect(curve[0]?.high).toBeGreaterThan(0.5);
    expect(curve[1]).toMatchObject({ share: 1, low: null, high: null });
  });
});
