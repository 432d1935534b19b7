import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/domain/entry.ts';
import { caseTables } from '../../../shared/export/codebook/codebook.ts';
import type { Cell } from '../../../shared/export/codebook/define-table.ts';
import { noCoarsening } from '../../../shared/export/study-plan.ts';
import { arbitraryCase } from '../../history/arbitrary-case.ts';
import { closed, entryOf, goal, id, opened } from '../../history/entry-of.ts';
import { exportedCases } from '../support/exported-cases.ts';

const blurred = { ...noCoarsening, household: true };
const [FIRST, SECOND] = ['caregiver-1', 'caregiver-2'] as const;

type Cells = Record<string, Cell>;

async function rowsOf(entries: readonly Entry[], coarsening = blurred): Promise<Record<string, Cells[]>> {
  const exported = await exportedCases([entries], { coarsening });
  return Object.fromEntries(
    caseTables.map(({ name, columns, rowsOf: rows }) => [
      name,
      exported
        .flatMap(rows)
        .map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at] ?? 0]))),
    ]),
  );
}

/** Answers of a family of one parent, who did and said whatever either did; of scores by both the first one's is left. */
function byOneCarer(value: unknown): unknown {
  if (value === SECOND) return FIRST;
  if (Array.isArray(value)) {
    const hasFirst = value.some((one) => one?.informant === FIRST);
    const all = value.filter((one) => !hasFirst || one?.informant !== SECOND).map(byOneCarer);
    return all.every((one) => typeof one === 'string') ? [...new Set(all)] : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, byOneCarer(one)]));
}

const secondColumns = caseTables.flatMap(({ name, columns }) =>
  columns
    .filter((column) => column.name.endsWith('caregiver_2'))
    .map((column) => [name, column.name] as const),
);

/** The second parent put the goal into words and came alone to the evaluation; both scored at the start. */
function familyOfTwo(): Entry[] {
  const scores = (all: Record<string, number>) =>
    Object.entries(all).map(([informant, score]) => ({ informant, score }));
  return [
    opened({ on: '2025-01-01' }, { carers: 2 }),
    goal('g1', { on: '2025-01-10' }, { formulatedBy: [SECOND], scores: scores({ [SECOND]: 5, [FIRST]: 3 }) }),
    entryOf(
      'evaluation',
      { goals: [{ goal: id('g1'), scores: scores({ [SECOND]: 7 }) }], present: [SECOND] },
      { on: '2025-03-01' },
    ),
    closed('01', { on: '2025-04-01' }, { satisfaction: 8, satisfactionBy: SECOND }),
  ];
}

describe('a release that does not tell how many parents there are', () => {
  it('tells the same of a family of two as of one in which the first did what the second did', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({}, 8), async (entries) => {
        const alone = entries.map((entry) => ({
          ...entry,
          answers: byOneCarer(entry.answers) as Entry['answers'],
        }));
        expect(await rowsOf(entries)).toEqual(await rowsOf(alone));
      }),
      { numRuns: 150 },
    );
  });

  it('has nothing in any column of a second parent', async () => {
    expect(secondColumns.map(([table, column]) => `${table}.${column}`)).toEqual([
      'goals.formulated_by_caregiver_2',
      'goals.help_question_by_caregiver_2',
      'goals.start_caregiver_2',
      'evaluations.score_caregiver_2',
      'evaluations.present_caregiver_2',
    ]);
    await fc.assert(
      fc.asyncProperty(arbitraryCase({}, 8), async (entries) => {
        const rows = await rowsOf(entries);
        for (const [table, column] of secondColumns)
          for (const row of rows[table] ?? []) expect(row[column]).toEqual({ missing: 'not-applicable' });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps whether a parent took part, and the score of the first of two', async () => {
    const entries = familyOfTwo();
    const { goals, evaluations, cases } = await rowsOf(entries);
    expect(goals?.[0]).toMatchObject({ formulated_by_caregiver_1: 1, start_caregiver_1: 3 });
    expect(evaluations?.[0]).toMatchObject({ present_caregiver_1: 1, score_caregiver_1: 7 });
    expect(cases?.[0]).toMatchObject({ satisfaction_by: 2 });
    const plain = await rowsOf(entries, noCoarsening);
    expect(plain.goals?.[0]).toMatchObject({
      formulated_by_caregiver_1: 0,
      formulated_by_caregiver_2: 1,
      start_caregiver_1: 3,
      start_caregiver_2: 5,
    });
    expect(plain.evaluations?.[0]).toMatchObject({ present_caregiver_2: 1, score_caregiver_2: 7 });
    expect(plain.cases?.[0]).toMatchObject({ satisfaction_by: 3 });
  });
});
