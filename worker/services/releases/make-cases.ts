import {
  type CaseForRelease,
  countLater,
  countPlaced,
  type PlacedCase,
  readCasesForRelease,
  readMembersOf,
  readPlacedCases,
} from '../../db/queries/release-cases.ts';
import { addReleaseCounts } from '../../db/queries/release-counts.ts';
import { readNothing, run, together } from '../../db/read.ts';
import { goOn } from './first-step.ts';
import { fitting } from './fitting.ts';
import { growFiles } from './grow-files.ts';
import { type BothCases, caseIn, makeRows } from './make-rows.ts';
import type { Turn, Work } from './work.ts';

/** Cases that are made in one step, and about how many entries: what a step takes goes by those. */
export const CASES_PER_STEP = 25;
const ENTRIES_PER_STEP = 1000;

/** Makes the rows of the next cases, by pseudonym. */
export async function makeCases(work: Work): Promise<Turn> {
  const { db, release, base } = work;
  const { id, step, cutAt } = release;
  const asked = { releaseId: id, after: step.after, limit: CASES_PER_STEP };
  const found = await run(db, readPlacedCases(db, asked));
  const there = found.filter((one) => one.isThere && !step.smallClasses.includes(one.class));
  const ids = there.flatMap(({ caseId }) => caseId ?? []);
  const [read, inBase] = await run(
    db,
    together(readCasesForRelease(db, ids, cutAt), base ? readMembersOf(db, base.id, ids) : readNothing),
  );
  const byId = new Map(read.map((one) => [one.id, one]));
  const entriesOf = ({ caseId }: PlacedCase) => byId.get(caseId ?? '')?.entries.length ?? 0;
  const placed = fitting(found, entriesOf, ENTRIES_PER_STEP);
  const last = placed.at(-1);
  if (!last) return { statements: [], next: goOn(step, base ? 'withdraw' : 'check') };
  const cases = placed.flatMap(({ caseId }) => byId.get(caseId ?? '') ?? []);
  const made = await Promise.all(
    cases.map(async (stored): Promise<BothCases> => {
      const now = await caseIn(work, release, stored);
      return { now, base: base && inBase?.has(stored.id) ? await caseIn(work, base, stored) : null };
    }),
  );
  const { pieces, counts, differences } = makeRows(work, made);
  const { files, statements } = growFiles(db, id, step.files, pieces);
  const present = new Set(made.flatMap(({ now }) => now?.pseudonym ?? []));
  return {
    statements: [
      ...statements,
      ...(counts.length > 0 ? [addReleaseCounts(db, id, counts, { isAgain: step.isRemake })] : []),
    ],
    next: {
      ...step,
      after: last.pseudonym,
      done: step.done + placed.length,
      made: step.made + present.size,
      later: step.later + laterOf(cases, made),
      skipped: [
        ...step.skipped,
        ...placed.flatMap(({ pseudonym }) => (present.has(pseudonym) ? [] : pseudonym)),
      ],
      files,
      differences,
    },
  };
}

/** How many later cases said something of the cases that were made. */
function laterOf(cases: readonly CaseForRelease[], made: readonly BothCases[]): number {
  return cases.reduce((sum, { later }, at) => sum + (made[at]?.now ? later.length : 0), 0);
}

/**
 * Looks whether every case that was made may still leave, and every later one that said something of it: one whose family
 * objected meanwhile, or that was deleted, is in what was written. Then everything is made anew without it.
 */
export async function checkCases(work: Work): Promise<Turn> {
  const { step } = work.release;
  return { statements: [], next: goOn(step, (await isComplete(work)) ? 'periods' : 'clear') };
}

/** Whether the cases that were made, and what later ones say of them, are those that should be there as things stand now. */
export async function isComplete({ db, release }: Work): Promise<boolean> {
  const { id, step, cutAt } = release;
  const asked = { releaseId: id, before: cutAt, without: step.skipped };
  const [there, later] = await run(db, together(countPlaced(db, id, step.skipped), countLater(db, asked)));
  const isSame = there === step.made && later === step.later;
  return isSame && (step.isRemake || step.skipped.length === 0);
}
