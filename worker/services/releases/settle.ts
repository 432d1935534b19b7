import { anonymityOf, classesLeftOut } from '../../../shared/export/anonymity/preview.ts';
import { deleteClasses, deleteGone, readClasses } from '../../db/queries/release-cases.ts';
import { deleteCountsAgain, deleteReleaseCounts } from '../../db/queries/release-counts.ts';
import { deleteFiles, deleteParts, hasParts } from '../../db/queries/release-files.ts';
import { run } from '../../db/read.ts';
import { goOn, nothingMade } from './first-step.ts';
import { growFiles } from './grow-files.ts';
import { headingPieces } from './table-pieces.ts';
import { tablesOf } from './tables.ts';
import type { Turn, Work } from './work.ts';

/** How many parts are taken away at once. */
export const PARTS_AT_ONCE = 200;

/**
 * Takes away, bit by bit, what was made before; and then cases that are gone, or object. Those of a release that is made
 * again stay, because they were in it.
 */
export async function clearFiles({ db, release }: Work): Promise<Turn> {
  const { step, id } = release;
  if (await run(db, hasParts(db, id)))
    return { statements: [deleteParts(db, id, PARTS_AT_ONCE)], next: step };
  return {
    statements: step.isRemake ? [] : [deleteGone(db, id, step.skipped)],
    next: goOn(step, 'settle', { skipped: [] }),
  };
}

/**
 * Settles which of the cases are in the release: those of classes that are large enough. Whoever objects from here on is
 * found in `checkCases`, so that no class has become smaller unseen.
 */
export async function settleCases({ db, release }: Work): Promise<Turn> {
  const { id, step, plan, coarsening, counts } = release;
  const classes = await run(db, readClasses(db, id));
  const rule = { coarsening, leastClass: plan.detail === 'counts' ? 1 : plan.leastClass };
  const small = [...classesLeftOut(classes, rule)].sort();
  const { cases, leftOut, smallestClass } = anonymityOf(classes, rule);
  // Of a release that is made again the classes stay, and may be settled more than once: only the first time is added to.
  const before = step.isRemake ? (counts.first?.leftOut ?? 0) : step.leftOut;
  const { files, statements } = growFiles(
    db,
    id,
    {},
    tablesOf(release)
      .filter(({ name }) => name !== 'team_periods')
      .flatMap(headingPieces),
  );
  return {
    statements: [
      step.isRemake ? deleteCountsAgain(db, id) : deleteReleaseCounts(db, id),
      deleteFiles(db, id),
      ...(step.isRemake ? [] : [deleteClasses(db, id, small)]),
      ...statements,
    ],
    next: goOn(step, 'make', {
      ...nothingMade,
      done: 0,
      total: cases,
      leftOut: before + leftOut,
      smallestClass: plan.detail === 'counts' ? null : smallestClass,
      smallClasses: step.isRemake ? small : [],
      files,
    }),
  };
}
