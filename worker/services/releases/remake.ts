import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { remakeRelease as contract } from '../../../shared/api/releases.ts';
import { AppError } from '../../app-error.ts';
import type { SignedIn } from '../context.ts';
import { changeRelease } from './change.ts';
import { goOn } from './first-step.ts';
import { stateOf } from './known-release.ts';
import { findOwn } from './visible.ts';

/** Makes the files of an expired release again, from what was frozen. */
export async function remakeRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const release = await findOwn(context, id);
  const { state, key, step, counts, sha256 } = release;
  if (state !== 'expired' || key === null || sha256 === null || !counts.made) throw new AppError('conflict');
  const { made, first: known } = counts;
  const { cases, leftOut } = made;
  const first = known ?? { sha256, cases, leftOut };
  return changeRelease(context, release, {
    state: stateOf('clear'),
    step: goOn(step, 'clear', {
      isRemake: true,
      before: { made, first: known },
      leftOut: first.leftOut,
      files: {},
      ...{ done: 0, total: 0 },
    }),
    counts: { ...counts, first },
    action: 'release-remade',
  });
}
