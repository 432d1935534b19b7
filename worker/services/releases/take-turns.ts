import type { AuditEvent } from '../../db/audit-event.ts';
import { commit, upkeep, upkeepTogether } from '../../db/commit.ts';
import { isPassing, isReleaseOvertaken } from '../../db/errors.ts';
import { demandTurn, updateStep, updateTries } from '../../db/queries/release-changes.ts';
import type { Actor } from '../context.ts';
import { auditOf } from '../rights.ts';
import { describeRelease } from './describe-release.ts';
import { findRelease, type KnownRelease, type Phase, stateOf } from './known-release.ts';
import { checkCases, makeCases } from './make-cases.ts';
import { makeParquet } from './make-parquet.ts';
import { makePeriods } from './make-periods.ts';
import { packRelease } from './pack-release.ts';
import { pseudonymiser } from './pseudonymiser.ts';
import { selectCases } from './select-cases.ts';
import { clearFiles, settleCases } from './settle.ts';
import { withdrawCases } from './withdraw-cases.ts';
import type { Around, Turn, Work } from './work.ts';

/** A step that fails so often in a row makes the release fail. */
export const MAX_TRIES = 3;

const turnOf: Readonly<Record<Exclude<Phase, 'preview'>, (work: Work) => Promise<Turn>>> = {
  select: selectCases,
  clear: clearFiles,
  settle: settleCases,
  make: makeCases,
  withdraw: withdrawCases,
  check: checkCases,
  periods: makePeriods,
  parquet: makeParquet,
  describe: describeRelease,
  pack: packRelease,
};

/**
 * Takes a release some steps further. Each step is one batch that lands only when nobody took it before: it can be
 * stopped anywhere, and any number may work on the same release. What a step writes follows from the step alone.
 * @returns the steps that were taken: fewer when there is nothing more to do, or somebody else does it
 */
export async function takeTurns(
  around: Around & { actor: Actor },
  releaseId: string,
  turns: number,
): Promise<number> {
  for (let taken = 0; taken < turns; taken += 1) {
    const release = await findRelease(around.db, releaseId);
    if (!release || !isWorkedOn(release)) return taken;
    try {
      if (!(await takeTurn(around, release))) return taken;
    } catch (error) {
      if (isReleaseOvertaken(error)) return taken;
      await noteFailure(around, release, error);
      if (!isPassing(error)) throw error;
      return taken;
    }
  }
  return turns;
}

/** Takes the next step. False when there is none to take now. */
async function takeTurn(around: Around & { actor: Actor }, release: KnownRelease): Promise<boolean> {
  const { db, now, crypto } = around;
  const { id, step, state, baseId } = release;
  if (step.phase === 'preview') return false;
  const base = baseId === null ? null : await findRelease(db, baseId);
  // What is made again has to be complete before anything is compared with it.
  if (base && base.state !== 'ready' && base.state !== 'expired') return false;
  const work: Work = { db, now, release, base, by: await pseudonymiser(crypto, release.key) };
  const { statements, next, counts = release.counts, audit } = await turnOf[step.phase](work);
  const changes = [
    demandTurn(db, { id, state, turn: step.turn }),
    ...statements,
    updateStep(db, {
      id,
      state: next ? stateOf(next.phase) : 'ready',
      step: { ...(next ?? step), turn: step.turn + 1, tries: 0 },
      counts,
    }),
  ];
  if (audit) await commit(db, { changes, audit: [eventOf(around, audit.action, id)] });
  else await upkeepTogether(db, changes);
  return true;
}

/** A failure that keeps coming back ends the release, which a researcher may then try again. */
async function noteFailure(
  around: Around & { actor: Actor },
  { id, step, state }: KnownRelease,
  error: unknown,
): Promise<void> {
  const { db, now } = around;
  const tries = step.tries + 1;
  const seen = { id, turn: step.turn, tries, at: now() };
  if (tries < MAX_TRIES) {
    await upkeep(updateTries(db, { ...seen, failure: null }));
    return;
  }
  const failure = isPassing(error) ? 'database' : 'unexpected';
  try {
    await commit(db, {
      changes: [demandTurn(db, { id, state, turn: step.turn }), updateTries(db, { ...seen, failure })],
      audit: [eventOf(around, 'release-failed', id)],
    });
  } catch (also) {
    if (!isReleaseOvertaken(also)) throw also;
  }
}

function eventOf(
  around: Around & { actor: Actor },
  action: 'release-made' | 'release-failed',
  recordId: string,
): AuditEvent {
  return auditOf(around, { action, recordKind: 'release', recordId });
}

function isWorkedOn({ state, key }: KnownRelease): boolean {
  return key !== null && (state === 'selecting' || state === 'making' || state === 'finishing');
}
