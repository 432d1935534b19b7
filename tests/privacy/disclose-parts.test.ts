import { describe, expect, test } from 'vitest';
import { discloseParts } from '../../shared/privacy/disclose-parts.ts';

/** Every way to divide a whole into parts. */
function* divisions(whole: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    yield [whole];
    return;
  }
  for (let first = 0; first <= whole; first += 1) {
    for (const rest of divisions(whole - first, parts - 1)) yield [first, ...rest];
  }
}

describe('parts of a whole', () => {
  test.each([
    ['with no small part stand as they are', [70, 20, 25, 0, 5], [70, 20, 25, 0, 5]],
    ['that are small are hidden, with the next as company', [70, 20, 2, 25, 0], [70, null, null, 25, null]],
    ['that are small hide each other', [70, 20, 2, 25, 1], [70, 20, null, 25, null]],
    ['of the same size are hidden together', [40, 6, 6, 1, 40], [40, null, null, null, 40]],
    ['of a small whole are all hidden', [5, 4, 0, 0, 0], [null, null, null, null, null]],
  ])('%s', (_, parts, shown) => {
    expect(discloseParts(parts)).toEqual(shown);
  });

  test.each([
    { parts: 2, upTo: 40 },
    { parts: 3, upTo: 30 },
    { parts: 5, upTo: 15 },
    { parts: 6, upTo: 13 },
  ])('of $parts, no hidden one follows from the others, the whole and the rule', ({ parts, upTo }) => {
    let hidden = 0;
    const found: string[] = [];
    for (let whole = 10; whole <= upTo; whole += 1) {
      /** What each hidden part may be, by what is shown. */
      const possible = new Map<string, Set<number>[]>();
      for (const division of divisions(whole, parts)) {
        const shown = JSON.stringify(discloseParts(division));
        const values = possible.get(shown) ?? division.map(() => new Set());
        for (const [index, part] of division.entries()) values[index]?.add(part);
        possible.set(shown, values);
      }
      for (const [shown, values] of possible) {
        for (const [index, part] of (JSON.parse(shown) as (number | null)[]).entries()) {
          if (part !== null) continue;
          hidden += 1;
          if ((values[index]?.size ?? 0) < 2) found.push(`${shown}, part ${index}`);
        }
      }
    }
    expect(hidden).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  test('that are 1 or 2 are never shown', () => {
    for (const division of divisions(14, 5)) {
      expect(discloseParts(division).filter((part) => part === 1 || part === 2)).toEqual([]);
    }
  });
});
