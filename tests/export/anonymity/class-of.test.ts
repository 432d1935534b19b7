import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../shared/domain/entry.ts';
import { classOf, coarserClass } from '../../../shared/export/anonymity/quasi-identifiers.ts';
import type { Cell } from '../../../shared/export/codebook/define-table.ts';
import type { ExportedCase } from '../../../shared/export/exported-case.ts';
import { type Coarsening, noCoarsening } from '../../../shared/export/study-plan.ts';
import { cases } from '../../../shared/export/tables/cases.ts';
import { caseOpenedV1 } from '../../../shared/forms/case-opened.v1.ts';
import { arbitraryCase } from '../../history/arbitrary-case.ts';
import { exportedCases } from '../support/exported-cases.ts';

/** Each case beside one that is the same but for what nobody outside knows. */
const openings = fc
  .array(arbitraryCase({ forms: [caseOpenedV1] }, 2), { minLength: 1, maxLength: 8 })
  .map((all) => all.flatMap((entries) => [entries, entries.map(withoutConcerns)]));

function withoutConcerns(entry: Entry): Entry {
  const { domains, connections, ...answers } = entry.answers;
  return { ...entry, answers };
}

const arbitraryCoarsening: fc.Arbitrary<Coarsening> = fc.record({
  teams: fc.boolean(),
  ages: fc.boolean(),
  referrer: fc.boolean(),
  household: fc.boolean(),
  weeks: fc.constant(false),
});

/** The columns of `cases` that a class is about. When a case opened is told by day, and known by quarter. */
const known = /^(team_id|carers|children|child_.*|referrer)$/;

function cellsOf(exported: ExportedCase): Cell[] {
  const [row = []] = cases.rowsOf(exported);
  return row.filter((_, at) => known.test(cases.columns[at]?.name ?? ''));
}

function quarterOf(exported: ExportedCase): string {
  const on = exported.history.opened?.on ?? '';
  return `${on.slice(0, 4)}/${Math.floor((Number(on.slice(5, 7)) - 1) / 3)}`;
}

describe('the class of a case', () => {
  test('is the same for two cases just when what the release tells of them is, and the quarter', async () => {
    await fc.assert(
      fc.asyncProperty(openings, arbitraryCoarsening, async (entries, coarsening) => {
        const exported = await exportedCases(entries, { coarsening });
        for (const one of exported) {
          for (const other of exported) {
            const isAlike =
              JSON.stringify(cellsOf(one)) === JSON.stringify(cellsOf(other)) &&
              quarterOf(one) === quarterOf(other);
            expect(classOf(one) === classOf(other)).toBe(isAlike);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of a release that blurs more puts together what the same blurring of the class does', async () => {
    await fc.assert(
      fc.asyncProperty(openings, arbitraryCoarsening, async (entries, coarsening) => {
        const plain = await exportedCases(entries, { coarsening: noCoarsening });
        const blurred = await exportedCases(entries, { coarsening });
        expect(blurred.map((one) => coarserClass(classOf(one), coarsening))).toEqual(blurred.map(classOf));
        const groups = (texts: string[]) => texts.map((text) => texts.indexOf(text));
        expect(groups(plain.map((one) => coarserClass(classOf(one), coarsening)))).toEqual(
          groups(blurred.map(classOf)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
