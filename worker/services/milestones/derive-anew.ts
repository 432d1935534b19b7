import { upkeepTogether } from '../../db/commit.ts';
import { isOvertaken } from '../../db/errors.ts';
import { readCaseStates } from '../../db/queries/cases.ts';
import { demandUnchanged, readNormsInForce, setNormsVersion } from '../../db/queries/norms.ts';
import { run, together } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { caseChange } from '../entries/case-change.ts';
import { milestoneStatements } from '../entries/milestone-statements.ts';

/**
 * Derives the milestones of some cases anew under the newest norms, in one batch. What that changes about the counts
 * waits in `pending_tally`. Does nothing when something was filed in one of them, or the norms changed, meanwhile:
 * whoever asked for it finds them still behind and asks again.
 */
export async function deriveAnew(
  { db }: Pick<Surroundings, 'db'>,
  caseKeys: readonly string[],
): Promise<void> {
  const [norms, states] = await run(db, together(readNormsInForce(db), readCaseStates(db, caseKeys)));
  const seen = states.flatMap(({ caseKey, file, entries, returns }) =>
    file
      ? [{ caseKey, normsVersion: file.normsVersion, sequence: entries.at(-1)?.sequence ?? 0, returns }]
      : [],
  );
  const cases = states
    .filter(({ entries }) => entries.length > 0)
    .map((state) => ({ caseKey: state.caseKey, change: caseChange(state, [], norms) }));
  try {
    await upkeepTogether(db, [
      demandUnchanged(db, norms.counted.version, seen),
      ...milestoneStatements(db, cases),
      setNormsVersion(db, caseKeys, norms.current.version),
    ]);
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
}
