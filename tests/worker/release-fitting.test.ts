import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting } from '../../worker/services/releases/fitting.ts';

test('a step takes the first that fit, and one that is too large alone, so that it always gets further', () => {
  const sizes = fc.array(fc.nat({ max: 20 }), { minLength: 1 });
  const sum = (some: readonly number[]) => some.reduce((total, size) => total + size, 0);
  fc.assert(
    fc.property(sizes, fc.nat({ max: 60 }), (all, most) => {
      const taken = fitting(all, (size) => size, most);
      expect(taken).toEqual(all.slice(0, taken.length));
      expect(taken.length).toBeGreaterThan(0);
      if (taken.length > 1) expect(sum(taken)).toBeLessThanOrEqual(most);
      if (taken.length < all.length) expect(sum(all.slice(0, taken.length + 1))).toBeGreaterThan(most);
    }),
  );
  expect(fitting([], () => 1, 10)).toEqual([]);
});
