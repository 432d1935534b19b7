import type { Study, StudyVersion } from '../../../../shared/api/studies.ts';

/** The version of a plan that was written last. Throws RangeError for a study without any: there is none. */
export function newestOf({ versions }: Study): StudyVersion {
  const [newest] = versions;
  if (!newest) throw new RangeError('a study without a plan');
  return newest;
}

/** The newest version that was approved, on which releases stand; null while none was. */
export function approvedOf({ versions }: Study): StudyVersion | null {
  return versions.find(({ state }) => state === 'approved') ?? null;
}

/** What a study is called now. */
export function titleOf(study: Study): string {
  return newestOf(study).plan.title;
}
