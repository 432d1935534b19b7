import {
  countPlaced,
  readCasesForRelease,
  readMembersOf,
  readPlacedCases,
} from '../../db/queries/release-cases.ts';
import { addReleaseCounts } from '../../db/queries/release-counts.ts';
import { readNothing, run, together } from '../../db/read.ts';
import { goOn } from './first-step.ts';
import { growFiles } from './grow-files.ts';
import { type BothCases, caseIn, makeRows } from './make-rows.ts';
import type { Turn, Work } from './work.ts';

/** Cases that are made in one step. */
export const CASES_PER_STEP = 25;

/** Makes the rows of the next cases, by pseudonym. */
export async function makeCases(work: Work): Promise<Turn> {
  const { db, release, base } = work;
  const { id, step, cutAt } = release;
  const asked = { releaseId: id, after: step.after, limit: CASES_PER_STEP };
  const placed = await run(db, readPlacedCases(db, asked));
  const last = placed.at(-1);
  if (!last) return { statements: [], next: goOn(step, base ? 'withdraw' : 'check') };
  const there = placed.filter((one) => one.isThere && !step.smallClasses.includes(one.class));
  const ids = there.flatMap(({ caseId }) => caseId ?? []);
  const [cases, inBase] = await run(
    db,
    together(readCasesForRelease(db, ids, cutAt), base ? readMembersOf(db, base.id, ids) : readNothing),
  );
  const made = await Promise.all(
    cases.map(async (stored): Promise<BothCases> => {
      const now = await caseIn(work, release, stored);
      return { now, base: base && inBase?.has(stored.id) ? await caseIn(work, base, stored) : null };
    }),
  );
  // Pseudonyms, not our own ids, decide the order; a case is asked for by id.
  const ordered = made.toSorted((a, b) => order(a) - order(b));
  function order({ now }: BothCases): number {
    return placed.findIndex(({ pseudonym }) => pseudonym === now?.pseudonym);
  }
  const { pieces, counts, differences } = makeRows(work, ordered);
  const { files, statements } = growFiles(db, id, step.files, pieces);
  const present = new Set(made.flatMap(({ now }) => now?.pseudonym ?? []));
  return {
    statements: [...statements, ...(counts.length > 0 ? [addReleaseCounts(db, id, counts)] : [])],
    next: {
      ...step,
      after: last.pseudonym,
      done: step.done + placed.length,
      made: step.made + present.size,
      skipped: [
        ...step.skipped,
        ...placed.flatMap(({ pseudonym }) => (present.has(pseudonym) ? [] : pseudonym)),
      ],
      files,
      differences,
    },
  };
}

/**
 * Looks whether every case that was made may still leave: one whose family objected meanwhile, or that was deleted, is
 * in what was written. Then everything is made anew without it.
 */
export async function checkCases({ db, release }: Work): Promise<Turn> {
  const { id, step } = release;
  const there = await run(db, countPlaced(db, id, step.skipped));
  const isComplete = there === step.made && (step.isRemake || step.skipped.length === 0);
  return { statements: [], next: goOn(step, isComplete ? 'periods' : 'clear') };
}
