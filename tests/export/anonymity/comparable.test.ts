import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lackingBeside } from '../../../shared/export/anonymity/comparable.ts';
import { isAtLeast } from '../../../shared/export/anonymity/quasi-identifiers.ts';
import { type Coarsening, coarsenings, noCoarsening } from '../../../shared/export/study-plan.ts';

const coarsening: fc.Arbitrary<Coarsening> = fc.record({
  teams: fc.boolean(),
  ages: fc.boolean(),
  referrer: fc.boolean(),
  household: fc.boolean(),
  weeks: fc.boolean(),
});

it('asks for nothing more of what blurs all that the others do, or less than each of them', () => {
  const all = Object.fromEntries(coarsenings.map((name) => [name, true])) as Coarsening;
  fc.assert(
    fc.property(fc.array(coarsening), (made) => {
      expect(lackingBeside(all, made)).toEqual([]);
      expect(lackingBeside(noCoarsening, made)).toEqual([]);
    }),
  );
});

it('asks for what two releases together would tell and each of them hides', () => {
  const teams = { ...noCoarsening, teams: true };
  const ages = { ...noCoarsening, ages: true };
  expect(lackingBeside(ages, [teams])).toEqual(['teams']);
  const both = { ...ages, household: true };
  expect(lackingBeside(both, [{ ...teams, ages: true }])).toEqual(['teams']);
});

it('lets through only releases of which one blurs all that the other does', () => {
  fc.assert(
    fc.property(fc.array(coarsening, { maxLength: 8 }), (asked) => {
      const made: Coarsening[] = [];
      for (const one of asked) if (lackingBeside(one, made).length === 0) made.push(one);
      for (const one of made)
        for (const other of made) expect(isAtLeast(one, other) || isAtLeast(other, one)).toBe(true);
    }),
  );
});
