import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameFields, mergeFields, withField } from '../../shared/meetings/merge-fields.ts';

const base = { heldOn: '2026-06-10', keep: 'a', successes: 'b' };

describe('what two people made of the same fields', () => {
  test('is put together where only one of them changed something', () => {
    const mine = { ...base, keep: 'mine', bottlenecks: 'new' };
    const theirs = { heldOn: '2026-06-11', keep: 'a' };
    expect(mergeFields(base, mine, theirs)).toEqual({
      merged: { bottlenecks: 'new', heldOn: '2026-06-11', keep: 'mine' },
      clashes: [],
    });
  });

  test('is no clash where both wrote the same', () => {
    const both = { ...base, keep: 'same' };
    expect(mergeFields(base, both, both).clashes).toEqual([]);
  });

  test('names both where they differ, and keeps what is mine', () => {
    const { merged, clashes } = mergeFields(base, { ...base, keep: 'mine' }, { ...base, keep: 'theirs' });
    expect(clashes).toEqual([{ path: 'keep', mine: 'mine', theirs: 'theirs' }]);
    expect(merged.keep).toBe('mine');
  });

  const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));

  test('loses nothing that anybody wrote', () => {
    fc.assert(
      fc.property(fields, fields, fields, (was, mine, theirs) => {
        const { merged, clashes } = mergeFields(was, mine, theirs);
        const found = [...Object.values(merged), ...clashes.flatMap((clash) => [clash.mine, clash.theirs])];
        for (const [path, text] of [...Object.entries(mine), ...Object.entries(theirs)]) {
          if (text !== was[path]) expect(found).toContain(text);
        }
      }),
    );
  });

  test('is the same whoever saves first, but for the clashes', () => {
    fc.assert(
      fc.property(fields, fields, fields, (was, mine, theirs) => {
        const [one, other] = [mergeFields(was, mine, theirs), mergeFields(was, theirs, mine)];
        expect(one.clashes.map(({ path }) => path)).toEqual(other.clashes.map(({ path }) => path));
        const without = (of: typeof one) =>
          Object.entries(of.merged).filter(([path]) => !of.clashes.some((clash) => clash.path === path));
        expect(without(one)).toEqual(without(other));
      }),
    );
  });
});

test('a field that is emptied is gone, and an empty field is the same as none', () => {
  expect(withField(base, 'keep', '')).toEqual({ heldOn: '2026-06-10', successes: 'b' });
  expect(isSameFields({ a: '' }, {})).toBe(true);
  expect(isSameFields({ a: '1' }, {})).toBe(false);
});
