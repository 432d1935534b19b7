import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../shared/measures/change.ts';
import { partsOf } from '../../shared/measures/parts.ts';
import { type FamilyGroup, spreadRate } from '../../shared/measures/spread-rate.ts';
import type { Tally } from '../../shared/measures/tally.ts';
import { newcombeDifference } from '../../shared/stats/newcombe.ts';
import { wilsonInterval } from '../../shared/stats/wilson.ts';

const tally = (met: number, unmet: number, excluded = 0): Tally => ({
  met,
  unmet,
  excluded,
  excepted: 0,
  pending: 0,
});
const of = (met: number, counted: number, effectiveN: number | null = null) => ({ met, counted, effectiveN });

describe('a change', () => {
  test('has a word only when the interval leaves out 0', () => {
    expect(changeBetween(of(56, 70), of(48, 80))?.verdict).toBe('probably-higher');
    expect(changeBetween(of(48, 80), of(56, 70))?.verdict).toBe('probably-lower');
    expect(changeBetween(of(21, 30), of(18, 30))?.verdict).toBe('no-clear-difference');
  });

  test('is the difference by Newcombe', () => {
    const { difference, low, high } = newcombeDifference({ x: 56, n: 70 }, { x: 48, n: 80 });
    expect(changeBetween(of(56, 70), of(48, 80))).toMatchObject({ difference, interval: { low, high } });
  });

  test('is not told of fewer than ten units', () => {
    expect(changeBetween(of(9, 9), of(0, 50))).toBeNull();
    expect(changeBetween(of(50, 50), of(0, 9))).toBeNull();
  });

  test('is less certain when units hang together', () => {
    expect(changeBetween(of(56, 70, 20), of(48, 80, 20))?.verdict).toBe('no-clear-difference');
  });
});

describe('parts', () => {
  test('stand between the bounds of what is unknown', () => {
    expect(partsOf(tally(12, 4, 4), tally(8, 2))).toEqual({
      met: 12,
      unmet: 4,
      unknown: 4,
      bounds: { low: 0.6, high: 0.8 },
      boundsOnly: false,
    });
  });

  test('show bounds only when outcomes were recorded in less than 70%', () => {
    expect(partsOf(tally(12, 4, 4), tally(69, 31)).boundsOnly).toBe(true);
    expect(partsOf(tally(12, 4, 4), tally(70, 30)).boundsOnly).toBe(false);
    expect(partsOf(tally(12, 4, 4), null).boundsOnly).toBe(false);
  });

  test('have no bounds without units', () => {
    expect(partsOf(tally(0, 0), tally(0, 10))).toMatchObject({ bounds: null, boundsOnly: false });
  });
});

describe('a rate of units in families', () => {
  const goals = { isClustered: true, scoring: 'proportion' } as const;
  const days = { isClustered: true, scoring: 'person-days' } as const;
  const families = (...groups: [x: number, n: number, families: number][]): FamilyGroup[] =>
    groups.map(([x, n, count]) => ({ x, n, families: count }));

  test('is no more certain than its families', () => {
    // Ten families of four goals, all or none of them met: forty goals say what ten families say.
    const spread = spreadRate(goals, tally(20, 20), families([4, 4, 5], [0, 4, 5]));
    expect(spread.families).toBe(10);
    expect(spread.effectiveN).toBeCloseTo(9, 9);
    expect(spread.rate).toMatchObject({ kind: 'full', met: 20, counted: 40, share: 0.5 });
  });

  test('is never more certain than as many units apart', () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
      .chain(([n, count]) =>
        fc.integer({ min: 0, max: n }).map((x): [number, number, number] => [x, n, count]),
      );
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 8 }), (groups) => {
        const met = groups.reduce((sum, [x, , count]) => sum + x * count, 0);
        const counted = groups.reduce((sum, [, n, count]) => sum + n * count, 0);
        const { rate, effectiveN } = spreadRate(goals, tally(met, counted - met), families(...groups));
        if (rate.kind !== 'full') return;
        expect(effectiveN).toBeLessThanOrEqual(counted);
        const apart = wilsonInterval(met, counted);
        expect(rate.interval.high - rate.interval.low).toBeGreaterThanOrEqual(apart.high - apart.low - 1e-12);
      }),
    );
  });

  test('takes what is left of deleted families to hang together as much', () => {
    const spread = spreadRate(goals, tally(40, 40), families([4, 4, 5], [0, 4, 5]));
    expect(spread.effectiveN).toBeCloseTo(18, 9);
    expect(spreadRate(goals, tally(20, 20), []).effectiveN).toBe(40);
  });

  test('of days says as much as its families may', () => {
    expect(spreadRate(days, tally(700, 20), families([180, 180, 3], [160, 180, 1])).rate.kind).toBe('counts');
    expect(spreadRate(days, tally(1260, 0), families([180, 180, 7])).rate.kind).toBe('few');
    expect(spreadRate(days, tally(2160, 0), families([180, 180, 12]))).toMatchObject({
      rate: { kind: 'full', share: 1, interval: wilsonInterval(12, 12) },
      effectiveN: 12,
    });
  });

  test('of families themselves is as it was', () => {
    const apart = { isClustered: false, scoring: 'proportion' } as const;
    expect(spreadRate(apart, tally(7, 5), [])).toMatchObject({
      rate: { kind: 'full', interval: wilsonInterval(7, 12) },
      effectiveN: null,
      families: null,
    });
  });
});
