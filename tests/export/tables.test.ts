import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { caseTables } from '../../shared/export/codebook/codebook.ts';
import type { Column } from '../../shared/export/codebook/define-column.ts';
import type { CaseTable, Cell, Row } from '../../shared/export/codebook/define-table.ts';
import type { ExportedCase } from '../../shared/export/exported-case.ts';
import { type Coarsening, noCoarsening } from '../../shared/export/study-plan.ts';
import { writtenCell } from '../../shared/export/writers/written-cell.ts';
import { arbitraryCase } from '../history/arbitrary-case.ts';
import { entryOf, opened } from '../history/entry-of.ts';
import { exportedCases } from './support/exported-cases.ts';

const PSEUDONYM = /^[cgvasqe]_[0-9a-f]{16}$|^t_[0-9a-f]{8}$/;

/** Most cases of a few entries are never opened: these are. */
const openedCase = arbitraryCase().map((entries) => [
  entryOf('case-opened', { children: [{ ageBand: '0-3' }] }, { on: '2025-01-01', name: 'open' }),
  ...entries,
]);

const coarsening: fc.Arbitrary<Coarsening> = fc.record({
  teams: fc.boolean(),
  ages: fc.boolean(),
  referrer: fc.boolean(),
  household: fc.boolean(),
  weeks: fc.boolean(),
});

const cutOn = fc.constantFrom('2025-04-01', '2025-10-01', '2026-12-31');

async function exported(
  entries: readonly Entry[],
  how: Coarsening,
  cut: string,
): Promise<ExportedCase | null> {
  const [one] = await exportedCases([entries], { coarsening: how, cutOn: cut });
  return one ?? null;
}

/** Why a cell does not fit its column; null when it does. */
function misfit(column: Column, cell: Cell | undefined): string | null {
  if (cell === undefined) return 'there is none';
  if (typeof cell === 'object')
    return column.missing.includes(cell.missing) ? null : `may not be ${cell.missing}`;
  if (column.type === 'identifier')
    return typeof cell === 'string' && PSEUDONYM.test(cell) ? null : 'is no pseudonym';
  if (typeof cell !== 'number' || !(cell >= 0)) return 'is no number from 0';
  switch (column.type) {
    case 'boolean':
      return cell <= 1 ? null : 'is neither 1 nor 0';
    case 'day':
      return Number.isInteger(cell) ? null : 'is no whole day';
    case 'code':
      return column.codes.some(({ value }) => value === cell) ? null : 'is no code of the column';
    default: {
      const isWithin = cell >= column.minimum && (column.maximum === null || cell <= column.maximum);
      if (!isWithin) return 'lies outside its bounds';
      return column.type === 'number' || Number.isInteger(cell) ? null : 'is no whole number';
    }
  }
}

function places({ columns }: CaseTable, names: readonly string[]): number[] {
  return names.map((name) => columns.findIndex((column) => column.name === name));
}

function keyOf(table: CaseTable, row: Row): string {
  return places(table, table.key)
    .map((at) => JSON.stringify(row[at]))
    .join(' ');
}

describe('The tables of a release', () => {
  it('have in every cell what their column says, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(openedCase, coarsening, cutOn, async (entries, how, cut) => {
        const found = await exported(entries, how, cut);
        for (const table of found ? caseTables : []) {
          for (const row of found ? table.rowsOf(found) : []) {
            expect(row).toHaveLength(table.columns.length);
            const wrong = table.columns.flatMap((column, at) => {
              const problem = misfit(column, row[at]);
              return problem ? [`${table.name}.${column.name} ${problem}: ${JSON.stringify(row[at])}`] : [];
            });
            expect(wrong).toEqual([]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have one row for a key, and point only at rows that are there', async () => {
    await fc.assert(
      fc.asyncProperty(openedCase, cutOn, async (entries, cut) => {
        const found = await exported(entries, noCoarsening, cut);
        if (!found) return;
        const rows = new Map(caseTables.map((table) => [table.name, table.rowsOf(found)]));
        for (const table of caseTables) {
          const own = rows.get(table.name) ?? [];
          expect(new Set(own.map((row) => keyOf(table, row))).size).toBe(own.length);
          for (const { columns, table: other, references } of table.foreignKeys) {
            const target = caseTables.find(({ name }) => name === other);
            if (!target) throw new Error('points at no table of a case');
            const there = new Set(
              (rows.get(other) ?? []).map((row) =>
                places(target, references)
                  .map((at) => row[at])
                  .join(' '),
              ),
            );
            for (const row of own) {
              const cells = places(table, columns).map((at) => row[at]);
              if (cells.every((cell) => typeof cell === 'string')) expect(there).toContain(cells.join(' '));
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order in which entries were filed, nor on what was recorded after the cut', async () => {
    await fc.assert(
      fc.asyncProperty(openedCase, cutOn, async (entries, cut) => {
        const cutAt = Date.parse(`${cut}T20:00:00Z`);
        const [whole, part] = [
          await exported(entries.toReversed(), noCoarsening, cut),
          await exported(
            entries.filter(({ recordedAt }) => recordedAt < cutAt + 4 * 3_600_000),
            noCoarsening,
            cut,
          ),
        ];
        for (const table of caseTables)
          expect(whole && table.rowsOf(whole)).toEqual(part && table.rowsOf(part));
      }),
      { numRuns: 100 },
    );
  });

  it('hold nothing that was coarsened away', async () => {
    const blurred: Record<keyof Coarsening, readonly string[]> = {
      teams: [],
      ages: ['child_0_3', 'child_4_11', 'child_12_15', 'child_16_17', 'child_18_plus'],
      referrer: ['referrer'],
      household: ['carers', 'children', 'items_yes', 'items_no', 'items_unknown'],
      weeks: [],
    };
    await fc.assert(
      fc.asyncProperty(openedCase, coarsening, async (entries, how) => {
        const found = await exported(entries, how, '2026-12-31');
        if (!found) return;
        for (const table of caseTables) {
          for (const row of table.rowsOf(found)) {
            for (const [at, column] of table.columns.entries()) {
              const cell = row[at] ?? { missing: 'not-recorded' };
              const isBlurred = Object.entries(blurred).some(
                ([name, columns]) => how[name as keyof Coarsening] && columns.includes(column.name),
              );
              if (isBlurred) expect(cell).toEqual({ missing: 'not-applicable' });
              if (how.teams && column.name.endsWith('team_id')) expect(cell).toBe('t_00000000');
              const isInDays =
                column.type === 'day' || column.name.match(/^(observed|delay|t1|t2|m17|return)_days$/);
              if (how.weeks && isInDays && typeof cell === 'number') expect(cell % 7).toBe(0);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('say nothing of an objection that was withdrawn', async () => {
    const entries = [
      opened({ on: '2025-01-01' }),
      entryOf('research-objection', { choice: 'objects' }, { on: '2025-02-01' }),
      entryOf('research-objection', { choice: 'withdrawn' }, { on: '2025-03-01' }),
    ];
    const events = caseTables.find(({ name }) => name === 'events');
    const [during] = await exportedCases([entries], { cutOn: '2025-02-15' });
    const [after] = await exportedCases([entries], { cutOn: '2025-03-15' });
    expect(during).toBeUndefined();
    expect(after && events?.rowsOf(after)).toHaveLength(1);
  });

  it('write every cell as a number or a pseudonym', async () => {
    await fc.assert(
      fc.asyncProperty(openedCase, async (entries) => {
        const found = await exported(entries, noCoarsening, '2026-12-31');
        for (const { columns, rowsOf } of found ? caseTables : [])
          for (const row of found ? rowsOf(found) : [])
            for (const [at, column] of columns.entries())
              expect(String(writtenCell(row[at] ?? '', column))).toMatch(/^(-?\d+(\.\d+)?|[a-z]_[0-9a-f]+)$/);
      }),
      { numRuns: 50 },
    );
  });
});
