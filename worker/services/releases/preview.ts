import type { Anonymity, ReleasePreview } from '../../../shared/api/releases.ts';
import { anonymityOf, type CountedClass, distributionOf } from '../../../shared/export/anonymity/preview.ts';
import { suggestionsFor } from '../../../shared/export/anonymity/suggestions.ts';
import type { Coarsening } from '../../../shared/export/study-plan.ts';
import type { KnownRelease } from './known-release.ts';

/** What a researcher sees before files are made. */
export function previewOf(
  classes: readonly CountedClass[],
  { plan: { leastClass }, coarsening, kind }: Pick<KnownRelease, 'plan' | 'coarsening' | 'kind'>,
): ReleasePreview {
  // What is added to an earlier release must be as that is.
  const suggestions = kind === 'incremental' ? [] : suggestionsFor(classes, { coarsening, leastClass });
  return {
    cases: classes.reduce((sum, { cases }) => sum + cases, 0),
    leastClass,
    planned: told(classes, coarsening, leastClass),
    suggestions: suggestions.map((one) => told(classes, one.coarsening, leastClass)),
  };
}

function told(classes: readonly CountedClass[], coarsening: Coarsening, leastClass: number): Anonymity {
  const found = anonymityOf(classes, { coarsening, leastClass });
  return {
    coarsening,
    smallest: found.smallestClass,
    classes: found.classes,
    bands: distributionOf(classes, coarsening).map(({ from, to, ...counted }) => ({
      least: from,
      most: to,
      ...counted,
    })),
    inSmall: found.inSmallClasses,
    leftOut: found.leftOut,
  };
}
