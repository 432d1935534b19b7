import type { ReleaseKind } from '../../../shared/api/releases.ts';
import { isAtLeast } from '../../../shared/export/anonymity/quasi-identifiers.ts';
import { codebook } from '../../../shared/export/codebook/codebook.ts';
import type { StudyPlan } from '../../../shared/export/study-plan.ts';
import { AppError } from '../../app-error.ts';
import type { KnownRelease } from './known-release.ts';

interface Asked {
  kind: ReleaseKind;
  baseId: string | null;
  cutOn: string;
}

interface Ground {
  studyId: string;
  plan: StudyPlan;
  base: KnownRelease | null;
  normsVersion: number;
}

/**
 * Throws `invalid-input` with `baseId` when a release can't be compared with its base, and with `kind` when the study has
 * no releases of that kind.
 */
export function demandBase({ kind, baseId, cutOn }: Asked, ground: Ground): void {
  const { studyId, plan, base } = ground;
  if (kind === 'full') {
    if (baseId !== null) throw new AppError('invalid-input', ['baseId']);
    return;
  }
  const isMade = base?.state === 'ready' || base?.state === 'expired';
  const isEarlier = base !== null && isMade && base.studyId === studyId && base.cutOn <= cutOn;
  if (!isEarlier || base.plan.detail !== plan.detail) throw new AppError('invalid-input', ['baseId']);
  if (kind === 'incremental') demandAddable(base, ground);
}

/** What is only added must mean the same as what is there: rows under the same pseudonyms, days and codes. */
function demandAddable(base: KnownRelease, { plan, normsVersion }: Ground): void {
  if (!plan.isLinked || plan.detail === 'counts') throw new AppError('invalid-input', ['kind']);
  const isAlike =
    base.plan.isLinked &&
    base.plan.firstOn === plan.firstOn &&
    base.plan.tables.join() === plan.tables.join() &&
    base.frozen.normsVersion === normsVersion &&
    base.frozen.codebook === codebook.version &&
    isAtLeast(base.coarsening, plan.coarsening);
  if (!isAlike) throw new AppError('invalid-input', ['baseId']);
}
