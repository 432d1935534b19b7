import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, shareOf } from '../../shared/measures/rate.ts';
import type { Tally } from '../../shared/measures/tally.ts';

const tally = (met: number, unmet: number, others: Partial<Tally> = {}): Tally => ({
  met,
  unmet,
  excluded: 0,
  excepted: 0,
  pending: 0,
  ...others,
});

describe('a rate', () => {
  it.each([
    [0, 0, { kind: 'nothing' }],
    [0, 1, { kind: 'counts', met: 0, counted: 1 }],
    [4, 0, { kind: 'counts', met: 4, counted: 4 }],
    [3, 2, { kind: 'few', met: 3, counted: 5 }],
    [0, 9, { kind: 'few', met: 0, counted: 9 }],
    [8, 2, { kind: 'full', met: 8, counted: 10, share: 0.8 }],
  ])('of %d met and %d unmet says no more than that allows', (met, unmet, expected) => {
    expect(rateOf(tally(met, unmet))).toMatchObject(expected);
  });

  it('leaves out what was excluded, excepted or is pending', () => {
    expect(rateOf(tally(8, 2, { excluded: 5, excepted: 3, pending: 9 }))).toEqual(rateOf(tally(8, 2)));
    expect(rateOf(tally(0, 0, { excluded: 5, excepted: 3, pending: 9 }))).toEqual({ kind: 'nothing' });
  });

  it('is the share of what was counted; there is none of nothing', () => {
    expect(shareOf({ met: 3, unmet: 1 })).toBe(0.75);
    expect(shareOf({ met: 0, unmet: 1 })).toBe(0);
    expect(shareOf({ met: 0, unmet: 0 })).toBeNull();
  });

  it('is a number between 0 and 1 within its interval, or there is no number at all', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (met, unmet) => {
        const rate = rateOf(tally(met, unmet));
        expect(rate.kind === 'full').toBe(met + unmet >= 10);
        if (rate.kind !== 'full') {
          expect(rate).not.toHaveProperty('share');
          return;
        }
        expect(rate.interval.low).toBeLessThanOrEqual(rate.share);
        expect(rate.interval.high).toBeGreaterThanOrEqual(rate.share);
        expect(rate.share).toBeGreaterThanOrEqual(0);
        expect(rate.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
