import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { cancelRelease as contract } from '../../../shared/api/releases.ts';
import { AppError } from '../../app-error.ts';
import type { SignedIn } from '../context.ts';
import { changeRelease } from './change.ts';
import { stopRelease } from './stop-release.ts';
import { toldProgress } from './told-release.ts';
import { findOwn } from './visible.ts';

/** Somebody may be working on it: then it is looked at again. */
const TRIES = 5;

/** Stops a release that is not ready. One that was ready once, and is made again, is what it was before. */
export async function cancelRelease(
  context: SignedIn,
  { release: id }: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  for (let tries = 1; ; tries += 1) {
    const release = await findOwn(context, id);
    const { state } = release;
    if (state === 'cancelled') return toldProgress(release);
    if (state === 'ready' || state === 'expired') throw new AppError('conflict');
    try {
      return await changeRelease(context, release, stopRelease(context.db, release));
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries >= TRIES) throw error;
    }
  }
}
