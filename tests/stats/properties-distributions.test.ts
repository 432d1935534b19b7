import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../shared/stats/beta-quantile.ts';
import { binomialAtLeast } from '../../shared/stats/binomial-at-least.ts';
import { binomialAtMost } from '../../shared/stats/binomial-at-most.ts';
import { binomialQuantile } from '../../shared/stats/binomial-quantile.ts';
import { chiSquareQuantile } from '../../shared/stats/chi-square-quantile.ts';
import { incompleteBeta } from '../../shared/stats/incomplete-beta.ts';
import { incompleteGamma } from '../../shared/stats/incomplete-gamma.ts';
import { logGamma } from '../../shared/stats/log-gamma.ts';
import { normalCdf } from '../../shared/stats/normal-cdf.ts';
import { normalQuantile } from '../../shared/stats/normal-quantile.ts';
import wilson from '../fixtures/stats/wilson.json' with { type: 'json' };
import { expectClose } from './close-to.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.1, max: 100, noNaN: true });
const n = fc.integer({ min: 1, max: 80 });

describe('the gamma function', () => {
  it('of x + 1 is x times that of x', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (x) => {
        expectClose(logGamma(x + 1), logGamma(x) + Math.log(x), String(x));
      }),
    );
  });

  it('has shares below and above that make one, and fall with the shape', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.001, max: 200, noNaN: true }), (a, x) => {
        const { lower, upper } = incompleteGamma(a, x);
        expect(lower + upper).toBeCloseTo(1, 12);
        expect(incompleteGamma(a + 1, x).lower).toBeLessThanOrEqual(lower + 1e-12);
      }),
    );
  });
});

describe('the beta distribution', () => {
  it('is mirrored when its shapes change places', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b)).toBeCloseTo(1 - incompleteBeta(1 - x, b, a), 10);
      }),
    );
  });

  it('never falls as x rises', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, a, b) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect(incompleteBeta(low, a, b)).toBeLessThanOrEqual(incompleteBeta(high, a, b) + 1e-12);
        expect(betaQuantile(low, a, b)).toBeLessThanOrEqual(betaQuantile(high, a, b) + 1e-12);
      }),
    );
  });

  it('with shapes 1 and b is 1 − (1 − x)^b', () => {
    fc.assert(
      fc.property(share, shape, (x, b) => {
        expect(incompleteBeta(x, 1, b)).toBeCloseTo(1 - (1 - x) ** b, 10);
      }),
    );
  });

  it('gives the exact intervals of the reference', () => {
    for (const { x, n: of, ...exact } of wilson.cases) {
      const low = x === 0 ? 0 : betaQuantile(0.025, x, of - x + 1);
      const high = x === of ? 1 : betaQuantile(0.975, x + 1, of - x);
      expectClose(low, exact.clopperPearsonLow, `${x} of ${of} low`);
      expectClose(high, exact.clopperPearsonHigh, `${x} of ${of} high`);
      if (x > 0) expectClose(betaQuantile(0.025, x + 0.5, of - x + 0.5), exact.jeffreysLow, `${x} of ${of}`);
      if (x < of)
        expectClose(betaQuantile(0.975, x + 0.5, of - x + 0.5), exact.jeffreysHigh, `${x} of ${of}`);
    }
  });
});

describe('the binomial distribution', () => {
  it('has tails that leave nothing out and count nothing twice', () => {
    fc.assert(
      fc.property(n, share, (of, p) => {
        for (let x = -1; x <= of + 1; x += 1) {
          expect(binomialAtMost(x, of, p) + binomialAtLeast(x + 1, of, p)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('is mirrored for what was not met', () => {
    fc.assert(
      fc.property(n, fc.nat(80), share, (of, x, p) => {
        expect(binomialAtMost(x, of, p)).toBeCloseTo(binomialAtLeast(of - x, of, 1 - p), 10);
      }),
    );
  });

  it('has as quantile the first number that reaches the share', () => {
    fc.assert(
      fc.property(n, share, share, (of, p, wanted) => {
        const x = binomialQuantile(wanted, of, p);
        expect(binomialAtMost(x, of, p)).toBeGreaterThanOrEqual(wanted - 1e-12);
        if (x > 0) expect(binomialAtMost(x - 1, of, p)).toBeLessThan(wanted);
      }),
    );
  });

  it('ends at 0 when nothing can be met, and at n when all must be', () => {
    expect([0, 0.5, 1].map((p) => binomialQuantile(1, 10, p))).toEqual([0, 10, 10]);
    expect([binomialAtMost(0, 10, 0), binomialAtMost(9, 10, 1)]).toEqual([1, 0]);
    expect([binomialAtLeast(1, 10, 0), binomialAtLeast(10, 10, 1)]).toEqual([0, 1]);
  });
});

describe('the normal and chi-square distributions', () => {
  it('are the same thing: a square of one normal value', () => {
    fc.assert(
      fc.property(share, (p) => {
        const z = normalQuantile((1 + p) / 2);
        expectClose(chiSquareQuantile(p, 1), z * z, String(p));
      }),
    );
  });

  it('are even, and rise', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (z, step) => {
          expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 12);
          expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z));
        },
      ),
    );
  });

  it('with two degrees of freedom is exponential', () => {
    fc.assert(
      fc.property(share, (p) => expectClose(chiSquareQuantile(p, 2), -2 * Math.log1p(-p), String(p))),
    );
  });
});
