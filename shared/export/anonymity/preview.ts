import type { Coarsening } from '../study-plan.ts';
import { coarserClass } from './quasi-identifiers.ts';

/** How many cases are in a class, counted before anything is left out. */
export interface CountedClass {
  class: string;
  cases: number;
}

/** Classes of fewer cases than this are called small, whatever a plan leaves out. */
export const SMALL_CLASS = 5;

/** Classes of some size. */
export interface ClassSizes {
  from: number;
  /** Null for all that are larger. */
  to: number | null;
  classes: number;
  cases: number;
}

/** How well the cases of a release hide among each other. */
export interface Anonymity {
  /** Of the release: without what is left out. */
  cases: number;
  classes: number;
  /** Cases in classes of fewer than `leastClass`: they are not in the release. */
  leftOut: number;
  /** Cases in the smallest class of the release: its k. Null when nothing is left. */
  smallestClass: number | null;
  /** Cases of the release in classes of fewer than five. */
  inSmallClasses: number;
}

/** Counts what a release would be like with some coarsening. */
export function anonymityOf(
  counted: readonly CountedClass[],
  { coarsening, leastClass }: { coarsening: Coarsening; leastClass: number },
): Anonymity {
  const sizes = [...sizesOf(counted, coarsening).values()];
  const kept = sizes.filter((size) => size >= leastClass);
  return {
    cases: sum(kept),
    classes: kept.length,
    leftOut: sum(sizes) - sum(kept),
    smallestClass: kept.length === 0 ? null : kept.reduce((least, size) => Math.min(least, size)),
    inSmallClasses: sum(kept.filter((size) => size < SMALL_CLASS)),
  };
}

const BOUNDS: readonly (readonly [number, number | null])[] = [
  [1, 1],
  [2, 2],
  [3, 4],
  [5, 9],
  [10, 19],
  [20, null],
];

/** How many classes there are of which size, before anything is left out. */
export function distributionOf(counted: readonly CountedClass[], coarsening: Coarsening): ClassSizes[] {
  const sizes = [...sizesOf(counted, coarsening).values()];
  return BOUNDS.map(([from, to]) => {
    const within = sizes.filter((size) => size >= from && (to === null || size <= to));
    return { from, to, classes: within.length, cases: sum(within) };
  });
}

/** The classes, as they were counted, whose cases are not in a release because with all that is blurred too few are alike. */
export function classesLeftOut(
  counted: readonly CountedClass[],
  { coarsening, leastClass }: { coarsening: Coarsening; leastClass: number },
): Set<string> {
  const sizes = sizesOf(counted, coarsening);
  return new Set(
    counted
      .map((one) => one.class)
      .filter((text) => (sizes.get(coarserClass(text, coarsening)) ?? 0) < leastClass),
  );
}

function sizesOf(counted: readonly CountedClass[], coarsening: Coarsening): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const one of counted) {
    const text = coarserClass(one.class, coarsening);
    sizes.set(text, (sizes.get(text) ?? 0) + one.cases);
  }
  return sizes;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
