import type { Coarsening } from '../study-plan.ts';
import { type Anonymity, anonymityOf, type CountedClass } from './preview.ts';
import { type ClassCoarsening, classCoarsenings } from './quasi-identifiers.ts';

/** What a release would be like when more is blurred. */
export interface Suggestion {
  /** What would be blurred in addition. */
  adds: ClassCoarsening[];
  coarsening: Coarsening;
  result: Anonymity;
}

/**
 * What could be blurred in addition, and what that gives: every combination of it, the best first. Better is: fewer cases
 * that are left out, then fewer in small classes, then a larger smallest class, then less blurred. What gives nothing over
 * something that blurs less is not suggested.
 */
export function suggestionsFor(
  counted: readonly CountedClass[],
  { coarsening, leastClass }: { coarsening: Coarsening; leastClass: number },
): Suggestion[] {
  const all = combinations(classCoarsenings.filter((name) => !coarsening[name])).map((adds): Suggestion => {
    const coarser = { ...coarsening, ...Object.fromEntries(adds.map((name) => [name, true])) };
    return { adds, coarsening: coarser, result: anonymityOf(counted, { coarsening: coarser, leastClass }) };
  });
  return all
    .filter(
      (one) => one.adds.length > 0 && !all.some((other) => isPartOf(other, one) && !isBetter(one, other)),
    )
    .sort((a, b) => compare(a.result, b.result) || a.adds.length - b.adds.length);
}

/** Whether one blurs only part of what another does. */
function isPartOf(one: Suggestion, other: Suggestion): boolean {
  return one.adds.length < other.adds.length && one.adds.every((name) => other.adds.includes(name));
}

function isBetter(one: Suggestion, other: Suggestion): boolean {
  return compare(one.result, other.result) < 0;
}

function compare(a: Anonymity, b: Anonymity): number {
  return (
    a.leftOut - b.leftOut ||
    a.inSmallClasses - b.inSmallClasses ||
    (b.smallestClass ?? 0) - (a.smallestClass ?? 0)
  );
}

function combinations(names: readonly ClassCoarsening[]): ClassCoarsening[][] {
  const sets: ClassCoarsening[][] = [[]];
  for (const name of names) sets.push(...sets.map((set) => [...set, name]));
  return sets;
}
