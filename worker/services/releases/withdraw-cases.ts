import type { Row } from '../../../shared/export/codebook/define-table.ts';
import { incrementalTable } from '../../../shared/export/codebook/incremental-table.ts';
import { pseudonymOf } from '../../../shared/export/pseudonyms.ts';
import {
  type PlacedCase,
  readCasesForRelease,
  readMembersOf,
  readPlacedCases,
} from '../../db/queries/release-cases.ts';
import { run, together } from '../../db/read.ts';
import { goOn } from './first-step.ts';
import { growFiles } from './grow-files.ts';
import type { KnownRelease, Step } from './known-release.ts';
import { CASES_PER_STEP } from './make-cases.ts';
import { type BothCases, caseIn, goneRow, makeRows } from './make-rows.ts';
import { rowPieces } from './table-pieces.ts';
import { caseTablesOf } from './tables.ts';
import type { Turn, Work } from './work.ts';

/** Looks at the next cases of the base, for those that are not in the release. */
export async function withdrawCases(work: Work): Promise<Turn> {
  const { db, release, base } = work;
  const { id, step, cutAt } = release;
  if (!base) return { statements: [], next: goOn(step, 'check') };
  const asked = { releaseId: base.id, after: step.after, limit: CASES_PER_STEP };
  const placed = await run(db, readPlacedCases(db, asked));
  const last = placed.at(-1);
  if (!last) return { statements: [], next: goOn(step, 'check') };
  const ids = placed.flatMap(({ caseId }) => caseId ?? []);
  const stillThere = placed.flatMap(({ caseId, isThere }) => (isThere && caseId ? [caseId] : []));
  const [members, cases] = await run(
    db,
    together(readMembersOf(db, id, ids), readCasesForRelease(db, stillThere, cutAt)),
  );
  const isNow = await present(work, placed, members);
  const left = placed.filter((one) => !isNow.has(one.pseudonym));
  const known = await Promise.all(
    left.flatMap(({ caseId, isThere }) => {
      const stored = isThere ? cases.find((one) => one.id === caseId) : undefined;
      return stored ? [caseIn(work, base, stored)] : [];
    }),
  );
  const withdrawn: BothCases[] = known.map((before) => ({ now: null, base: before }));
  const { pieces, differences } = makeRows(work, withdrawn);
  const gone = left.filter(({ isThere }) => !isThere).map(({ pseudonym }) => pseudonym);
  const { files, statements } = growFiles(db, id, step.files, [...pieces, ...gonePieces(release, gone)]);
  return {
    statements,
    next: { ...step, after: last.pseudonym, files, differences: withGone(differences, gone.length) },
  };
}

/** Which cases of the base are in the release, by their pseudonym in the base. */
async function present(
  { by, release }: Work,
  placed: readonly PlacedCase[],
  members: ReadonlySet<string>,
): Promise<Set<string>> {
  const skipped = new Set(release.step.skipped);
  const found = new Set<string>();
  for (const { caseId, pseudonym } of placed) {
    if (caseId === null || !members.has(caseId)) continue;
    if (!skipped.has(await pseudonymOf(by, 'case', caseId))) found.add(pseudonym);
  }
  return found;
}

/** Of a case that was deleted, or objects, only its own row says that it is withdrawn: nothing else is known of it. */
function gonePieces(release: KnownRelease, pseudonyms: readonly string[]) {
  const table = caseTablesOf(release).find(({ name }) => name === 'cases');
  if (!table || release.kind !== 'incremental') return [];
  const rows = pseudonyms.map((pseudonym): Row => goneRow(table, pseudonym));
  return rowPieces(incrementalTable(table), rows);
}

function withGone(differences: Step['differences'], count: number): Step['differences'] {
  if (count === 0) return differences;
  const cases = differences.cases ?? { added: 0, changed: 0, withdrawn: 0, columns: {} };
  return { ...differences, cases: { ...cases, withdrawn: cases.withdrawn + count } };
}
