import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { confirmRelease as contract } from '../../../shared/api/releases.ts';
import { lackingBeside } from '../../../shared/export/anonymity/comparable.ts';
import { type Coarsening, coarsenings } from '../../../shared/export/study-plan.ts';
import { AppError } from '../../app-error.ts';
import { demandComparable, updateCoarsening } from '../../db/queries/release-changes.ts';
import { readCoarsenings } from '../../db/queries/releases.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { changeRelease } from './change.ts';
import { goOn } from './first-step.ts';
import { stateOf } from './known-release.ts';
import { toldProgress } from './told-release.ts';
import { findOwn } from './visible.ts';

const AFTER_PREVIEW = ['making', 'finishing', 'ready'];

/** Lets the files be made, coarsened as was planned or more. */
export async function confirmRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof contract>,
  { coarsening }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const release = await findOwn(context, id);
  const { kind, plan, state, step } = release;
  // What is added to an earlier release must be as that is; this one was asked for like that.
  const isFixed = kind === 'incremental';
  demandNone(
    coarsenings.filter((name) =>
      isFixed ? coarsening[name] !== release.coarsening[name] : plan.coarsening[name] && !coarsening[name],
    ),
  );
  const isSame = coarsenings.every((name) => coarsening[name] === release.coarsening[name]);
  if (AFTER_PREVIEW.includes(state) && isSame && plan.detail === 'rows') return toldProgress(release);
  if (state !== 'preview') throw new AppError('conflict');
  const { db } = context;
  demandNone(lackingBeside(coarsening, await run(db, readCoarsenings(db, release.studyId))));
  return changeRelease(context, release, {
    state: stateOf('clear'),
    step: goOn(step, 'clear', { done: 0, total: 0 }),
    // Another release may be confirmed at the same moment.
    changes: [demandComparable(db, id, coarsening), updateCoarsening(db, id, coarsening)],
    action: 'release-confirmed',
  });
}

/** Throws `invalid-input` with what is to be blurred otherwise. */
function demandNone(wrong: readonly (keyof Coarsening)[]): void {
  if (wrong.length === 0) return;
  throw new AppError(
    'invalid-input',
    wrong.map((name) => `coarsening.${name}`),
  );
}
