import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { workOnRelease as contract } from '../../../shared/api/releases.ts';
import { upkeepTogether } from '../../db/commit.ts';
import { isReleaseOvertaken } from '../../db/errors.ts';
import { demandTurn, updateStep } from '../../db/queries/release-changes.ts';
import type { SignedIn } from '../context.ts';
import { type KnownRelease, stateOf } from './known-release.ts';
import { takeTurns } from './take-turns.ts';
import { toldProgress } from './told-release.ts';
import { findOwn } from './visible.ts';

/** So many steps fit in one request, with time to spare; with a comparison every case is worked out twice. */
const TURNS_PER_REQUEST = 3;
const COMPARED_PER_REQUEST = 2;

/** Takes a release some steps further, for whoever waits for it. */
export async function workOnRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const found = await findOwn(context, id);
  if (found.state === 'failed') await tryAgain(context, found);
  await takeTurns(context, id, found.baseId === null ? TURNS_PER_REQUEST : COMPARED_PER_REQUEST);
  return toldProgress(await findOwn(context, id));
}

/** Lets a release that failed go on where it was. */
async function tryAgain({ db }: SignedIn, { id, state, step, counts }: KnownRelease): Promise<void> {
  const next = { ...step, turn: step.turn + 1, tries: 0 };
  try {
    await upkeepTogether(db, [
      demandTurn(db, { id, state, turn: step.turn }),
      updateStep(db, { id, state: stateOf(step.phase), step: next, counts }),
    ]);
  } catch (error) {
    if (!isReleaseOvertaken(error)) throw error;
  }
}
