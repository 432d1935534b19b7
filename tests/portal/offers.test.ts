import { describe, expect, it } from 'vitest';
import type { ReleasePreview } from '../../shared/api/releases.ts';
import { anonymityOf, type CountedClass } from '../../shared/export/anonymity/preview.ts';
import { suggestionsFor } from '../../shared/export/anonymity/suggestions.ts';
import { type Coarsening, noCoarsening } from '../../shared/export/study-plan.ts';
import { lostIn, offersOf } from '../../worker/portal/pages/research/offers.ts';

const leastClass = 5;

function previewOf(counted: readonly CountedClass[], coarsening = noCoarsening): ReleasePreview {
  const told = (chosen: Coarsening) => {
    const { leftOut, classes, smallestClass, inSmallClasses } = anonymityOf(counted, {
      coarsening: chosen,
      leastClass,
    });
    return {
      ...{ coarsening: chosen, bands: [], classes, leftOut },
      ...{ smallest: smallestClass, inSmall: inSmallClasses },
    };
  };
  return {
    cases: counted.reduce((sum, { cases }) => sum + cases, 0),
    leastClass,
    planned: told(coarsening),
    suggestions: suggestionsFor(counted, { coarsening, leastClass }).map((one) => told(one.coarsening)),
  };
}

/** Eight teams and four kinds of households: only one team has enough families of one kind. */
const scattered = Array.from({ length: 8 }, (_, team) =>
  ['1|1|0-3|01', '1|2|4-11|02', '2|1|12-15|03', '2|3|4-11|01'].map((family) => ({
    class: `t_${team}|${family}|2026Q1`,
    cases: team === 0 ? 4 : 1,
  })),
).flat();

describe('what is offered when a plan keeps few cases', () => {
  it('keeps most cases first, and counts them', () => {
    const preview = previewOf(scattered);
    const kept = offersOf(preview).map(({ cases }) => cases);
    expect(preview.planned.smallest).toBeNull();
    expect(kept[0]).toBe(44);
    expect(kept).toEqual([...kept].sort((a, b) => b - a));
  });

  it('has, for whatever can be compared, the way that keeps most cases while it still can', () => {
    const preview = previewOf(scattered);
    const offers = offersOf(preview);
    for (const name of ['teams', 'ages', 'referrer', 'household'] as const) {
      const possible = preview.suggestions.filter(
        ({ coarsening, smallest }) => !coarsening[name] && smallest !== null,
      );
      const most = Math.max(...possible.map(({ leftOut }) => preview.cases - leftOut));
      const offered = offers.filter(({ keeps }) => keeps.includes(name)).map(({ cases }) => cases);
      expect(Math.max(...offered), name).toBe(most);
    }
  });

  it('never leaves no case, nor blurs less than the plan', () => {
    const coarse = { ...noCoarsening, referrer: true };
    for (const offer of offersOf(previewOf(scattered, coarse))) {
      expect(offer.cases).toBeGreaterThan(0);
      expect(offer.anonymity.coarsening.referrer).toBe(true);
      expect([...offer.adds, ...offer.keeps]).not.toContain('referrer');
    }
  });

  it('says by what families can never be compared', () => {
    const small = scattered.filter(({ class: text }) => !text.startsWith('t_0'));
    expect(lostIn(previewOf(small))).toContain('teams');
    expect(lostIn(previewOf(scattered))).not.toContain('teams');
  });

  it('leaves out what keeps hardly any case, and says what cannot be compared then', () => {
    const families = Array.from({ length: 30 }, (_, team) => ({
      class: `t_${team}|1|1|0-3|0${team % 2}|2026Q1`,
      cases: 4,
    }));
    const preview = previewOf([
      ...families,
      { class: 't_99|1|1|0-3|01|2026Q1', cases: 3 },
      { class: 't_99|2|1|0-3|01|2026Q1', cases: 2 },
    ]);
    const withTeams = preview.suggestions.filter(
      ({ coarsening, smallest }) => !coarsening.teams && smallest !== null,
    );
    expect(withTeams).not.toEqual([]);
    expect(offersOf(preview).every(({ cases }) => cases > 12)).toBe(true);
    expect(lostIn(preview)).toEqual(['teams']);
  });

  it('is nothing where the plan is enough', () => {
    expect(offersOf(previewOf([{ class: 't_1|1|1|0-3|01|2026Q1', cases: 9 }]))).toEqual([]);
  });
});
