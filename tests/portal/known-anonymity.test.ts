import { describe, expect, it } from 'vitest';
import type { Anonymity, ReleasePreview } from '../../shared/api/releases.ts';
import { type Coarsening, noCoarsening } from '../../shared/export/study-plan.ts';
import { knownOf } from '../../worker/portal/pages/research/known-anonymity.ts';

const found = (part: Partial<Coarsening>, smallest: number | null, leftOut: number): Anonymity => ({
  coarsening: { ...noCoarsening, ...part },
  smallest,
  classes: 10,
  bands: [],
  inSmall: leftOut,
  leftOut,
});
const preview: ReleasePreview = {
  cases: 90,
  leastClass: 5,
  planned: found({}, 1, 30),
  suggestions: [found({ teams: true }, 3, 8), found({ ages: true }, 2, 12)],
};
const known = (part: Partial<Coarsening>) => knownOf(preview, { ...noCoarsening, ...part });

describe('what is known of a way of coarsening', () => {
  it('is what was worked out, where it was', () => {
    expect(known({})).toEqual({ kind: 'exact', anonymity: preview.planned });
    expect(known({ ages: true })).toEqual({ kind: 'exact', anonymity: preview.suggestions[1] });
  });

  it('is otherwise what holds for less: it can only be better', () => {
    expect(known({ teams: true, ages: true })).toEqual({ kind: 'at-worst', smallest: 3, leftOut: 8 });
    expect(known({ weeks: true })).toEqual({ kind: 'at-worst', smallest: 1, leftOut: 30 });
  });

  it('is nothing without cases', () => {
    const empty = { ...preview, cases: 0, planned: found({}, null, 0), suggestions: [] };
    expect(knownOf(empty, { ...noCoarsening, weeks: true })).toBeNull();
  });
});
