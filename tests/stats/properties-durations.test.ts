import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompetingDuration, cumulativeIncidence } from '../../shared/stats/cumulative-incidence.ts';
import { incidenceInterval } from '../../shared/stats/incidence-interval.ts';
import { type Duration, kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { logRank } from '../../shared/stats/log-rank.ts';
import { survivingAt } from '../../shared/stats/surviving-at.ts';
import { reordered } from './arbitrary-units.ts';

const watched = fc.array(fc.record({ time: fc.nat(40), hasHappened: fc.boolean() }), {
  minLength: 1,
  maxLength: 50,
});
const competing = fc.array(fc.record({ time: fc.nat(40), state: fc.constantFrom(0, 1, 2) }), {
  minLength: 1,
  maxLength: 50,
});
const twice = <T>(things: readonly T[]): T[] => [...things, ...things];
const close = (a: number | undefined, b: number | undefined) =>
  expect(a ?? Number.NaN).toBeCloseTo(b ?? Number.NaN, 9);

describe('the Kaplan–Meier curve', () => {
  it('does not depend on the order in which people are listed', () => {
    fc.assert(
      fc.property(watched, fc.nat(), (all, seed) => {
        expect(kaplanMeier(reordered(all, seed))).toEqual(kaplanMeier(all));
      }),
    );
  });

  it('without anyone lost from view is the share that is left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 50 }), fc.nat(45), (times, day) => {
        const curve = kaplanMeier(times.map((time) => ({ time, hasHappened: true })));
        close(survivingAt(curve, day), times.filter((time) => time > day).length / times.length);
      }),
    );
  });

  it('of everyone twice is the same curve, known better by the root of two', () => {
    fc.assert(
      fc.property(watched, (all) => {
        const [once, doubled] = [kaplanMeier(all), kaplanMeier(twice(all))];
        expect(doubled.median).toBe(once.median);
        for (const [at, step] of once.steps.entries()) {
          close(doubled.steps[at]?.surviving, step.surviving);
          close(doubled.steps[at]?.standardError, step.standardError / Math.SQRT2);
        }
      }),
    );
  });

  it('falls at every step, and lies within its interval', () => {
    fc.assert(
      fc.property(watched, (all) => {
        let before = 1;
        for (const { surviving, interval } of kaplanMeier(all).steps) {
          expect(surviving).toBeLessThan(before);
          expect(surviving).toBeGreaterThanOrEqual(0);
          before = surviving;
          if (interval === null) continue;
          expect(interval.low).toBeLessThanOrEqual(surviving);
          expect(interval.high).toBeGreaterThanOrEqual(surviving);
        }
      }),
    );
  });

  it('counts who is lost from view on a day among those to whom it could happen that day', () => {
    const [step] = kaplanMeier([
      { time: 5, hasHappened: true },
      { time: 5, hasHappened: false },
      { time: 6, hasHappened: false },
    ]).steps;
    expect(step).toMatchObject({ atRisk: 3, events: 1 });
    close(step?.surviving, 2 / 3);
  });

  it('does not change by people who are lost from view before anything happens', () => {
    fc.assert(
      fc.property(watched, fc.nat(5), (all, more) => {
        const later = all.map(({ time, hasHappened }) => ({ time: time + 1, hasHappened }));
        const lost = new Array<Duration>(more).fill({ time: 0, hasHappened: false });
        expect(kaplanMeier([...later, ...lost]).steps).toEqual(kaplanMeier(later).steps);
      }),
    );
  });
});

describe('the log-rank test', () => {
  it('says the same when the groups change places', () => {
    fc.assert(
      fc.property(watched, watched, (a, b) => {
        const [there, back] = [logRank(a, b), logRank(b, a)];
        expect(there === null).toBe(back === null);
        if (!there || !back) return;
        close(back.chiSquare, there.chiSquare);
        close(back.expected[0], there.expected[1]);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('sees no difference between a group and itself', () => {
    fc.assert(
      fc.property(watched, (all) => {
        const found = logRank(all, all);
        if (!found) return;
        expect(found.chiSquare).toBeCloseTo(0, 12);
        expect(found.p).toBeCloseTo(1, 5);
      }),
    );
  });

  it('looks at who came before whom and not at the days between', () => {
    fc.assert(
      fc.property(watched, watched, (a, b) => {
        const later = (all: Duration[]) => all.map((one) => ({ ...one, time: one.time ** 2 + 3 }));
        expect(logRank(later(a), later(b))?.chiSquare).toBe(logRank(a, b)?.chiSquare);
      }),
    );
  });
});

describe('the cumulative incidence', () => {
  const last = (all: readonly CompetingDuration[]) => cumulativeIncidence(all, 2).at(-1);

  it('does not depend on the order in which people are listed', () => {
    fc.assert(
      fc.property(competing, fc.nat(), (all, seed) => {
        const [found, other] = [last(all), last(reordered(all, seed))];
        expect(other?.incidence).toEqual(found?.incidence);
        close(other?.standardError[0] ?? 0, found?.standardError[0] ?? 0);
      }),
    );
  });

  it('turns around when the events change names', () => {
    fc.assert(
      fc.property(competing, (all) => {
        const other = last(all.map(({ time, state }) => ({ time, state: [0, 2, 1][state] ?? 0 })));
        expect(other?.incidence.toReversed()).toEqual(last(all)?.incidence);
      }),
    );
  });

  it('without anyone lost from view is the share to which it happened', () => {
    fc.assert(
      fc.property(competing, (all) => {
        const ended = all.filter(({ state }) => state > 0);
        fc.pre(ended.length > 0);
        const happened = ended.filter(({ state }) => state === 1).length / ended.length;
        const { incidence: [share] = [], standardError: [error] = [] } = last(ended) ?? {};
        close(share, happened);
        close(error, Math.sqrt((happened * (1 - happened)) / ended.length));
      }),
    );
  });

  it('is never above what Kaplan–Meier makes of it by taking the other event for lost from view', () => {
    fc.assert(
      fc.property(competing, (all) => {
        const alone = kaplanMeier(all.map(({ time, state }) => ({ time, hasHappened: state === 1 })));
        for (const { time, incidence } of cumulativeIncidence(all, 2)) {
          expect(incidence[0]).toBeLessThanOrEqual(1 - survivingAt(alone, time) + 1e-12);
        }
      }),
    );
  });

  it('of everyone twice is the same, known better by the root of two', () => {
    fc.assert(
      fc.property(competing, (all) => {
        const [once, doubled] = [last(all), last(twice(all))];
        close(doubled?.incidence[0] ?? 0, once?.incidence[0] ?? 0);
        close(doubled?.standardError[0] ?? 0, (once?.standardError[0] ?? 0) / Math.SQRT2);
      }),
    );
  });

  it('refuses an end that is none of the events', () => {
    expect(() => cumulativeIncidence([{ time: 1, state: 3 }], 2)).toThrow(RangeError);
  });

  it('has an interval that holds it, leaves nothing of 0 to 1, and narrows with its error', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (incidence, error) => {
        const [wide, narrow] = [incidenceInterval(incidence, error), incidenceInterval(incidence, error / 2)];
        if (!wide || !narrow) throw new Error('no interval');
        expect(wide.low).toBeGreaterThanOrEqual(0);
        expect(wide.high).toBeLessThanOrEqual(1);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(narrow.low).toBeLessThanOrEqual(incidence);
        expect(narrow.high).toBeGreaterThanOrEqual(incidence);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
    );
    expect([incidenceInterval(0, 0), incidenceInterval(1, 0)]).toEqual([null, null]);
  });

  it('of a small error has the interval of a normal distribution', () => {
    const found = incidenceInterval(0.4, 0.001);
    expect(found?.low).toBeCloseTo(0.4 - 1.96 * 0.001, 5);
    expect(found?.high).toBeCloseTo(0.4 + 1.96 * 0.001, 5);
  });
});
