import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../shared/stats/wilson.ts';
import reference from '../fixtures/stats/wilson.json' with { type: 'json' };

const xOfN = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));

describe('the Wilson interval', () => {
  it('agrees with the reference values to 12 decimals, at 95% and at 99.8%', () => {
    expect(reference.cases.length).toBeGreaterThan(40);
    for (const { x, n, wilsonLow, wilsonHigh, wilson998Low, wilson998High } of reference.cases) {
      const usual = wilsonInterval(x, n);
      expect(usual.low, `${x} of ${n}`).toBeCloseTo(wilsonLow, 12);
      expect(usual.high, `${x} of ${n}`).toBeCloseTo(wilsonHigh, 12);
      const wide = wilsonInterval(x, n, reference.z998);
      expect(wide.low, `${x} of ${n}`).toBeCloseTo(wilson998Low, 12);
      expect(wide.high, `${x} of ${n}`).toBeCloseTo(wilson998High, 12);
    }
  });

  it('of 7 of 12 runs from 32.0% to 80.7%', () => {
    const { low, high } = wilsonInterval(7, 12);
    expect([low, high].map((share) => (share * 100).toFixed(1))).toEqual(['32.0', '80.7']);
  });

  it('contains the rate and stays between 0 and 1, also for fractions of units', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const x = Math.min(n, n * share);
          const { low, high } = wilsonInterval(x, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(x / n + 1e-12);
          expect(high).toBeGreaterThanOrEqual(x / n - 1e-12);
        },
      ),
    );
  });

  it('is the mirror image for what was not met', () => {
    fc.assert(
      fc.property(xOfN, ([x, n]) => {
        const met = wilsonInterval(x, n);
        const unmet = wilsonInterval(n - x, n);
        expect(met.low).toBeCloseTo(1 - unmet.high, 12);
        expect(met.high).toBeCloseTo(1 - unmet.low, 12);
      }),
    );
  });

  it('narrows with more units at the same rate', () => {
    fc.assert(
      fc.property(xOfN, fc.integer({ min: 2, max: 20 }), ([x, n], times) => {
        const width = ({ low, high }: { low: number; high: number }) => high - low;
        expect(width(wilsonInterval(x * times, n * times))).toBeLessThan(width(wilsonInterval(x, n)));
      }),
    );
  });

  it('touches 0 only when none, and 1 only when all were met', () => {
    fc.assert(
      fc.property(xOfN, ([x, n]) => {
        const { low, high } = wilsonInterval(x, n);
        expect(low === 0).toBe(x === 0);
        expect(high === 1).toBe(x === n);
      }),
    );
  });

  it.each([
    [0, 0],
    [-1, 10],
    [11, 10],
    [1, -1],
    [1, Number.NaN],
    [Number.NaN, 10],
  ])('of %d of %d does not exist', (x, n) => {
    expect(() => wilsonInterval(x, n)).toThrow(RangeError);
  });
});
