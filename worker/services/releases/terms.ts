import type { ReleaseTerms } from '../../../shared/export/export-case.ts';
import type { KnownRelease } from './known-release.ts';

/** From before and until after everything. */
const ALWAYS = { firstOn: '2000-01-01', lastOn: '2099-12-31' };

/**
 * What decides which cases are in a release, and how they look in it. Counts are always of all cases of the organisation,
 * whatever is told of them: those of only some, taken off those of others, would be of a few families.
 */
export function termsOf({ plan, cutOn, coarsening, frozen }: KnownRelease): ReleaseTerms {
  const common = { cutOn, coarsening, norms: frozen.norms };
  if (plan.detail === 'counts') return { ...common, ...ALWAYS, teams: [] };
  const { firstOn, lastOn, teams } = plan;
  return { ...common, firstOn, lastOn, teams };
}
