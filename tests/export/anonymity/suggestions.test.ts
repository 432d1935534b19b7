import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anonymityOf,
  classesLeftOut,
  distributionOf,
  SMALL_CLASS,
} from '../../../shared/export/anonymity/preview.ts';
import {
  classCoarsenings,
  coarserClass,
  isAtLeast,
} from '../../../shared/export/anonymity/quasi-identifiers.ts';
import { suggestionsFor } from '../../../shared/export/anonymity/suggestions.ts';
import { type Coarsening, noCoarsening } from '../../../shared/export/study-plan.ts';

const arbitraryCoarsening: fc.Arbitrary<Coarsening> = fc.record({
  teams: fc.boolean(),
  ages: fc.boolean(),
  referrer: fc.boolean(),
  household: fc.boolean(),
  weeks: fc.boolean(),
});
const arbitraryText = fc
  .tuple(
    fc.constantFrom('t_0000000a', 't_0000000b'),
    fc.constantFrom('1', '2', '?'),
    fc.constantFrom('0', '1', '2', '?'),
    fc.constantFrom('', '0-3', '0-3,4-11', '12-15,16-17', '18+,4-11'),
    fc.constantFrom('01', '06', '?'),
    fc.constantFrom('2025Q1', '2025Q2'),
  )
  .map((parts) => parts.join('|'));
const arbitraryClasses = fc.uniqueArray(
  fc.record({ class: arbitraryText, cases: fc.integer({ min: 1, max: 9 }) }),
  {
    selector: (one) => one.class,
    maxLength: 60,
  },
);
const arbitraryPlan = fc.record({
  coarsening: arbitraryCoarsening,
  leastClass: fc.integer({ min: 1, max: 12 }),
});

/** The classes by brute force: every case against every other. */
function sizesByPairs(
  classes: readonly { class: string; cases: number }[],
  coarsening: Coarsening,
): number[] {
  const texts = classes.flatMap((one) =>
    new Array<string>(one.cases).fill(coarserClass(one.class, coarsening)),
  );
  return texts.map((text) => texts.filter((other) => other === text).length);
}

describe('how well cases hide among each other', () => {
  test('is what comes of comparing every case with every other', () => {
    fc.assert(
      fc.property(arbitraryClasses, arbitraryPlan, (classes, plan) => {
        const alike = sizesByPairs(classes, plan.coarsening);
        const kept = alike.filter((size) => size >= plan.leastClass);
        const found = anonymityOf(classes, plan);
        expect(found.cases).toBe(kept.length);
        expect(found.leftOut).toBe(alike.length - kept.length);
        expect(found.smallestClass).toBe(kept.length === 0 ? null : Math.min(...kept));
        expect(found.inSmallClasses).toBe(kept.filter((size) => size < SMALL_CLASS).length);
      }),
    );
  });

  test('every case is in one band of sizes, and in the classes that are left out just when it is not in the release', () => {
    fc.assert(
      fc.property(arbitraryClasses, arbitraryPlan, (classes, plan) => {
        const all = classes.reduce((sum, { cases }) => sum + cases, 0);
        const bands = distributionOf(classes, plan.coarsening);
        expect(bands.reduce((sum, { cases }) => sum + cases, 0)).toBe(all);
        const leftOut = classesLeftOut(classes, plan);
        const without = classes.filter((one) => leftOut.has(one.class));
        expect(without.reduce((sum, { cases }) => sum + cases, 0)).toBe(anonymityOf(classes, plan).leftOut);
      }),
    );
  });

  test('blurring in steps is blurring at once, and never takes a class apart', () => {
    fc.assert(
      fc.property(
        arbitraryText,
        arbitraryText,
        arbitraryCoarsening,
        arbitraryCoarsening,
        (a, b, one, other) => {
          const both = Object.fromEntries(
            Object.entries(one).map(([name, is]) => [name, is || other[name as keyof Coarsening]]),
          ) as unknown as Coarsening;
          expect(coarserClass(coarserClass(a, one), other)).toBe(coarserClass(a, both));
          if (coarserClass(a, one) === coarserClass(b, one))
            expect(coarserClass(a, both)).toBe(coarserClass(b, both));
          expect(isAtLeast(both, one)).toBe(true);
        },
      ),
    );
  });
});

describe('what is suggested', () => {
  test('blurs more than the plan, is as good as it says, and nothing that blurs less does as well', () => {
    fc.assert(
      fc.property(arbitraryClasses, arbitraryPlan, (classes, plan) => {
        const suggestions = suggestionsFor(classes, plan);
        for (const { adds, coarsening, result } of suggestions) {
          expect(adds.length).toBeGreaterThan(0);
          expect(isAtLeast(coarsening, plan.coarsening)).toBe(true);
          expect(result).toEqual(anonymityOf(classes, { ...plan, coarsening }));
          for (const name of adds) {
            const less = anonymityOf(classes, { ...plan, coarsening: { ...coarsening, [name]: false } });
            expect([result.leftOut, result.inSmallClasses, -(result.smallestClass ?? 0)]).not.toEqual([
              less.leftOut,
              less.inSmallClasses,
              -(less.smallestClass ?? 0),
            ]);
          }
        }
      }),
    );
  });

  test('comes best first, and nothing that could be blurred leaves out fewer cases than the first', () => {
    fc.assert(
      fc.property(arbitraryClasses, arbitraryPlan, (classes, plan) => {
        const suggestions = suggestionsFor(classes, plan);
        const leftOut = suggestions.map(({ result }) => result.leftOut);
        const worth = suggestions.map(({ adds, result }) => [
          ...[result.leftOut, result.inSmallClasses, -(result.smallestClass ?? 0), adds.length],
        ]);
        expect(worth).toEqual(worth.toSorted(byFirstDifference));
        const all = {
          ...plan.coarsening,
          ...Object.fromEntries(classCoarsenings.map((name) => [name, true])),
        };
        const least = anonymityOf(classes, { ...plan, coarsening: all }).leftOut;
        const now = anonymityOf(classes, plan).leftOut;
        if (least < now) expect(leftOut[0]).toBe(least);
      }),
    );
  });

  test('is to blur the team, where that is what sets cases apart', () => {
    const classes = ['a', 'b', 'c', 'd', 'e'].map((team) => ({
      class: `t_0000000${team}|2|1|4-11|06|2025Q1`,
      cases: 1,
    }));
    const suggestions = suggestionsFor(classes, { coarsening: noCoarsening, leastClass: 5 });
    expect(suggestions.map(({ adds }) => adds)).toEqual([['teams']]);
    expect(suggestions[0]?.result).toMatchObject({ cases: 5, leftOut: 0, smallestClass: 5 });
  });
});

test('of what leaves out as few, a larger smallest class comes first, and then what blurs less', () => {
  const suggestedFor = (counted: [team: string, ages: string, referrer: string, cases: number][]) =>
    suggestionsFor(
      counted.map(([team, ages, referrer, cases]) => ({
        class: `t_0000000${team}|2|1|${ages}|${referrer}|2025Q1`,
        cases,
      })),
      { coarsening: noCoarsening, leastClass: 1 },
    ).map(({ adds, result }) => [adds.join(), result.smallestClass]);
  const larger = suggestedFor([
    ['a', '4-11', '06', 5],
    ['a', '0-3', '06', 6],
    ['a', '4-11', '07', 8],
  ]);
  expect(larger).toEqual([
    ['ages,referrer', 19],
    ['ages', 8],
    ['referrer', 6],
  ]);
  const less = suggestedFor([
    ['a', '4-11', '06', 5],
    ['b', '0-3', '06', 5],
    ['a', '4-11', '07', 5],
    ['b', '0-3', '07', 5],
  ]);
  expect(less).toEqual([
    ['teams,ages,referrer', 20],
    ['referrer', 10],
    ['teams,ages', 10],
  ]);
});

test('four cases are a small class and five are not, whatever a plan leaves out', () => {
  const classes = [4, 5].map((cases) => ({ class: `t_0000000${cases}|2|1|4-11|06|2025Q1`, cases }));
  const plan = { coarsening: noCoarsening, leastClass: 1 };
  expect(anonymityOf(classes, plan)).toMatchObject({ inSmallClasses: 4, leftOut: 0, smallestClass: 4 });
});

function byFirstDifference(one: number[], other: number[]): number {
  const at = one.findIndex((number, place) => number !== other[place]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
