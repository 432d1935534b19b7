import { describe, expect, it } from 'vitest';
import type { ReleasePreview } from '../../shared/api/releases.ts';
import { anonymityOf, type CountedClass } from '../../shared/export/anonymity/preview.ts';
import { suggestionsFor } from '../../shared/export/anonymity/suggestions.ts';
import { type Coarsening, coarsenings, noCoarsening } from '../../shared/export/study-plan.ts';
import { knownOf } from '../../worker/portal/pages/research/known-anonymity.ts';

const counted: CountedClass[] = [
  { class: 't_1|1|1|0-4|01|2026-Q1', cases: 3 },
  { class: 't_2|1|1|0-4|01|2026-Q1', cases: 3 },
  { class: 't_1|2|1|5-11|02|2026-Q1', cases: 2 },
  { class: 't_2|2|1|5-11|02|2026-Q1', cases: 4 },
  { class: 't_1|1|2|5-11|02|2026-Q1', cases: 1 },
  { class: 't_1|2|2|12-17|05|2026-Q2', cases: 9 },
];
const leastClass = 5;
const found = (coarsening: Coarsening) => {
  const { smallestClass, inSmallClasses, ...rest } = anonymityOf(counted, { coarsening, leastClass });
  return { ...rest, coarsening, bands: [], smallest: smallestClass, inSmall: inSmallClasses };
};
const { cases: _, ...planned } = found(noCoarsening);
const preview: ReleasePreview = {
  cases: 22,
  leastClass,
  planned,
  suggestions: suggestionsFor(counted, { coarsening: noCoarsening, leastClass }).map(({ coarsening }) => {
    const { cases: __, ...suggested } = found(coarsening);
    return suggested;
  }),
};
const everyWay = Array.from(
  { length: 2 ** coarsenings.length },
  (_way, bits) =>
    Object.fromEntries(coarsenings.map((name, at) => [name, (bits & (1 << at)) !== 0])) as Coarsening,
);

describe('what is known of a way of coarsening', () => {
  it.each(everyWay.map((chosen) => [coarsenings.filter((name) => chosen[name]).join(' ') || 'none', chosen]))(
    '%s: is what would be counted, although the preview does not have them all',
    (_name, chosen) => {
      const { smallest, inSmall, leftOut } = found(chosen as Coarsening);
      expect(knownOf(preview, chosen as Coarsening)?.anonymity).toMatchObject({ smallest, inSmall, leftOut });
    },
  );

  it('is said to be of less where the rest adds nothing', () => {
    const isExact = everyWay.map((chosen) => knownOf(preview, chosen)?.isExact);
    expect(new Set(isExact)).toEqual(new Set([true, false]));
    expect(knownOf(preview, { ...noCoarsening, weeks: true })).toEqual({ anonymity: planned, isExact: true });
  });

  it('is nothing for less than the plan', () => {
    const coarse = { ...preview, planned: found({ ...noCoarsening, teams: true }), suggestions: [] };
    expect(knownOf(coarse, noCoarsening)).toBeNull();
  });
});
