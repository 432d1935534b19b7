import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../shared/stats/beta-quantile.ts';
import { binomialAtLeast } from '../../shared/stats/binomial-at-least.ts';
import { binomialAtMost } from '../../shared/stats/binomial-at-most.ts';
import { binomialQuantile } from '../../shared/stats/binomial-quantile.ts';
import { chiSquareQuantile } from '../../shared/stats/chi-square-quantile.ts';
import { incompleteBeta } from '../../shared/stats/incomplete-beta.ts';
import { logGamma } from '../../shared/stats/log-gamma.ts';
import { normalCdf } from '../../shared/stats/normal-cdf.ts';
import { normalQuantile } from '../../shared/stats/normal-quantile.ts';
import reference from '../fixtures/stats/distributions.json' with { type: 'json' };

/** To ten digits of the value itself, however small it is. */
function expectRelative(actual: number, expected: number, what: string): void {
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-10 * Math.abs(expected),
  );
}

const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.05, max: 200, noNaN: true });

describe('the distributions', () => {
  it('agree with every reference value to ten digits', () => {
    for (const { x, value } of reference.lgamma) {
      if (value === 0) expect(logGamma(x)).toBeCloseTo(0, 12);
      else expectRelative(logGamma(x), value, `lgamma ${x}`);
    }
    for (const { x, value } of reference.pnorm) expectRelative(normalCdf(x), value, `pnorm ${x}`);
    for (const { p, value } of reference.qnorm) {
      if (value === 0) expect(normalQuantile(p)).toBe(0);
      else expectRelative(normalQuantile(p), value, `qnorm ${p}`);
    }
    for (const { x, a, b, value } of reference.pbeta) {
      expectRelative(incompleteBeta(x, a, b), value, `pbeta ${x} ${a} ${b}`);
    }
    for (const { p, a, b, value } of reference.qbeta) {
      expectRelative(betaQuantile(p, a, b), value, `qbeta ${p} ${a} ${b}`);
    }
    for (const { q, n, p, value } of reference.pbinom) {
      expectRelative(binomialAtMost(q, n, p), value, `pbinom ${q} ${n} ${p}`);
    }
    for (const { p, n, prob, value } of reference.qbinom) {
      expect(binomialQuantile(p, n, prob), `qbinom ${p} ${n} ${prob}`).toBe(Math.abs(value));
    }
    for (const { p, df, value } of reference.qchisq) {
      expectRelative(chiSquareQuantile(p, df), value, `qchisq ${p} ${df}`);
    }
  });

  it('lead from a share to a value and back', () => {
    fc.assert(
      fc.property(chance, shape, shape, (p, a, b) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
        const x = betaQuantile(p, a, b);
        // Next to 0 and 1 the distance to the next number is what limits it.
        if (x > 1e-12 && x < 1 - 1e-9) expect(incompleteBeta(x, a, b)).toBeCloseTo(p, 8);
      }),
    );
  });

  it('give the tails of a binomial that are its sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), chance, (n, p) => {
        let upTo = 0;
        for (let x = 0; x <= n; x += 1) {
          expect(binomialAtLeast(x, n, p)).toBeCloseTo(1 - upTo, 10);
          upTo +=
            Math.exp(logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1)) * p ** x * (1 - p) ** (n - x);
          expect(binomialAtMost(x, n, p)).toBeCloseTo(upTo, 10);
        }
      }),
    );
  });

  it('refuse what has no answer', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
    expect(() => chiSquareQuantile(1, 1)).toThrow(RangeError);
    expect(() => binomialAtMost(1, 2.5, 0.5)).toThrow(RangeError);
  });
});
