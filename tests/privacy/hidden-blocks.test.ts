import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couldDiffer, knowsHalfYears, knowsNoHalfYears } from './moved-families.ts';
import { type Cell, merge, type Rule, ruleOf, type Table, totalsOf, viewOf } from './table-attack.ts';

const productRule = { least: 10, small: 3 };
const onceSmall = { least: 3, small: 2 };
const MOST = 8;

/** Every cell of at most so many families. */
const cells: Cell[] = Array.from({ length: MOST + 1 }, (_, families) =>
  Array.from({ length: families + 1 }, (__, met) => ({ families, met })),
).flat();

/** Every table of three teams in one quarter, put together by what somebody sees of it who has the total. */
function tablesByView(rule: Rule): Map<string, Table[]> {
  const found = new Map<string, Table[]>();
  for (const a of cells) {
    for (const b of cells) {
      for (const c of cells) {
        const table = [[a], [b], [c]];
        const view = viewOf(table, rule);
        const known = found.get(view);
        if (known) known.push(table);
        else found.set(view, [table]);
      }
    }
  }
  return found;
}

/** Numbers of a hidden cell that say something of one or a few families. */
function secretsOf({ families, met }: Cell, { least, small, sensitive }: Parameters<typeof ruleOf>[0]) {
  if (families === 0) return [];
  const isSmall = (count: number) => count < small && (sensitive || count > 0);
  return [
    ...(families < least ? [(cell: Cell) => cell.families] : []),
    ...(isSmall(met) ? [(cell: Cell) => cell.met] : []),
    ...(isSmall(families - met) ? [(cell: Cell) => cell.families - cell.met] : []),
  ];
}

/** How many secrets of all tables somebody has who works out which tables there could be. */
function leaksOf(rule: Rule, limits: Parameters<typeof ruleOf>[0]): { secrets: number; leaks: number } {
  let [secrets, leaks] = [0, 0];
  for (const tables of tablesByView(rule).values()) {
    const [first = []] = tables;
    const hidden = [...rule.hide(first)];
    // With more families than a cell here can hold, some of the tables there could be are not among these.
    if (hidden.length === 0 || merge(hidden.flatMap((team) => first[team] ?? [])).families > MOST) continue;
    for (const team of hidden) {
      for (const number of secretsOf(first[team]?.[0] ?? { families: 0, met: 0 }, limits)) {
        secrets += 1;
        if (new Set(tables.map((table) => number(table[team]?.[0] ?? { families: 0, met: 0 }))).size === 1)
          leaks += 1;
      }
    }
  }
  return { secrets, leaks };
}

describe.each([
  ['where few are small', { ...onceSmall, sensitive: false }],
  ['where none and all are small too', { ...onceSmall, sensitive: true }],
])('every table of three teams, %s', (_, limits) => {
  test('keeps its small numbers from somebody with the total, who knows the rules', () => {
    const { secrets, leaks } = leaksOf(ruleOf(limits), limits);
    expect(secrets).toBeGreaterThan(100);
    expect(leaks).toBe(0);
  });

  test('would lose some if no other team were hidden with a small one', () => {
    const rule = ruleOf(limits);
    const alone: Rule = {
      ...rule,
      hide: (table) => new Set(table.flatMap((one, team) => (rule.hide([one]).has(0) ? team : []))),
    };
    expect(leaksOf(alone, limits).leaks).toBeGreaterThan(0);
  });
});

/** Teams of any size, of which many, few, all or none of the families met it. */
const arbitraryTable: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(0, 0.1, 0.5, 0.8, 0.95, 1))
  .chain(([teams, share]) => {
    const cell = (most: number) =>
      fc.noBias(
        fc
          .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: -2, max: 2 }))
          .map(([families, more]) => ({
            families,
            met: Math.min(families, Math.max(0, Math.round(families * share) + more)),
          })),
      );
    const team = fc
      .constantFrom(4, 10, 14, 20, 40)
      .chain((most) => fc.tuple(cell(most), cell(most)).map((both): readonly Cell[] => both));
    return fc.array(team, { minLength: teams, maxLength: teams });
  });

describe('a half year of teams', () => {
  test.each([
    ['the totals', { sensitive: false, totals: true, knows: knowsNoHalfYears }],
    [
      'the totals, where none and all say something too',
      { sensitive: true, totals: true, knows: knowsNoHalfYears },
    ],
    [
      'the half years of teams',
      { sensitive: false, totals: false, knows: knowsHalfYears({ sensitive: false }) },
    ],
    [
      'half years, where none and all say something too',
      { sensitive: true, totals: false, knows: knowsHalfYears({ sensitive: true }) },
    ],
  ])(
    'keeps its small numbers from somebody who knows the rules and has %s',
    (_, { sensitive, totals, knows }) => {
      const limits = { ...productRule, sensitive };
      const rule = totals ? ruleOf(limits) : { ...ruleOf(limits), tellsTotals: () => false };
      let secrets = 0;
      fc.assert(
        fc.property(arbitraryTable, (table) => {
          if (totals && !rule.tellsTotals(totalsOf(table))) return;
          for (const team of rule.hide(table)) {
            for (const [quarter, cell] of (table[team] ?? []).entries()) {
              for (const number of secretsOf(cell, limits)) {
                secrets += 1;
                const isOther = (other: Cell) => number(other) !== number(cell);
                expect(couldDiffer(table, { team, quarter }, { rule, knows, isOther })).toBe(true);
              }
            }
          }
        }),
        { numRuns: 300 },
      );
      expect(secrets).toBeGreaterThan(50);
    },
  );

  test('what is hidden together could have been told as one, or is everything', () => {
    const limits = { ...productRule, sensitive: false };
    const rule = ruleOf(limits);
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const hidden = [...rule.hide(table)];
        if (hidden.length === 0 || hidden.length === table.length) return;
        const together = totalsOf(hidden.map((team) => table[team] ?? []));
        // Of nothing there is nothing to hide.
        if (together.some(({ families }) => families > 0)) expect(hidden.length).toBeGreaterThan(1);
        for (const cell of together) expect(secretsOf(cell, limits)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
