import fc from 'fast-check';

export interface Units {
  x: number;
  n: number;
}

/** Some number of units of which some were met. */
export function units({ min = 1, max = 60 }: { min?: number; max?: number } = {}): fc.Arbitrary<Units> {
  return fc.integer({ min, max }).chain((n) => fc.record({ x: fc.nat(n), n: fc.constant(n) }));
}

/** The same things in an order that only the seed decides. */
export function reordered<T>(things: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const weighed = things.map((thing) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { thing, weight: state };
  });
  return weighed.sort((a, b) => a.weight - b.weight).map(({ thing }) => thing);
}
