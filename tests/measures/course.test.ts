import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, type DueDay, FEWEST_FOR_LIMITS, FULL_BASELINE } from '../../shared/measures/course.ts';
import { xmrChart } from '../../shared/stats/xmr-chart.ts';
import { addDays } from '../../shared/time/day.ts';

/** Days of some units each, one after the other. */
function daysOf(...counts: [met: number, counted: number][]): DueDay[] {
  return counts.map(([met, counted], at) => ({ on: addDays('2024-01-01', at), met, counted }));
}

/** Whole dots of 20, each met so many times. */
const dotsOf = (...met: number[]) => daysOf(...met.map((one): [number, number] => [one, 20]));

const proportion = { scoring: 'proportion' } as const;

describe('dots', () => {
  test('are twenty units in a row; what is left over is no dot yet', () => {
    const { dots, rest } = courseOf(daysOf([5, 9], [6, 11], [1, 3]), proportion);
    expect(dots).toMatchObject([
      { fromOn: '2024-01-01', toOn: '2024-01-02', met: 11, counted: 20, value: 0.55 },
    ]);
    expect(rest).toEqual({ fromOn: '2024-01-03', toOn: '2024-01-03', met: 1, counted: 3 });
  });

  test('never divide a day', () => {
    const { dots } = courseOf(daysOf([10, 19], [5, 5]), proportion);
    expect(dots).toMatchObject([{ met: 15, counted: 24 }]);
  });

  test('lose and double nothing, and skip days without anything', () => {
    const day = fc
      .integer({ min: 0, max: 30 })
      .chain((counted) => fc.tuple(fc.integer({ min: 0, max: counted }), fc.constant(counted)));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 80 }), (counts) => {
        const { dots, rest } = courseOf(daysOf(...counts), proportion);
        const all = [...dots, ...(rest ? [rest] : [])];
        const sum = (of: (one: { met: number; counted: number }) => number) =>
          all.reduce((total, one) => total + of(one), 0);
        expect(sum(({ counted }) => counted)).toBe(counts.reduce((total, [, counted]) => total + counted, 0));
        expect(sum(({ met }) => met)).toBe(counts.reduce((total, [met]) => total + met, 0));
        expect(dots.every(({ counted }) => counted >= 20)).toBe(true);
        expect(rest === null || rest.counted < 20).toBe(true);
      }),
    );
  });

  test('of days are months', () => {
    const months = [
      { on: '2024-01-31', met: 300, counted: 310 },
      { on: '2024-02-29', met: 200, counted: 290 },
    ];
    const { dots, rest } = courseOf(months, { scoring: 'person-days' });
    expect(dots.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([
      ['2024-01-01', '2024-01-31'],
      ['2024-02-01', '2024-02-29'],
    ]);
    expect(rest).toBeNull();
  });
});

describe('limits', () => {
  test('are not there below five dots, and provisional below twelve', () => {
    const met = [15, 16, 14, 15, 17, 15, 16, 14, 15, 16, 15, 14];
    const few = courseOf(dotsOf(...met.slice(0, FEWEST_FOR_LIMITS - 1)), proportion);
    expect(few.dots.map(({ limits, centre }) => limits ?? centre)).toEqual([null, null, null, null]);
    expect(few.isProvisional).toBe(false);
    expect(courseOf(dotsOf(...met.slice(0, 5)), proportion).isProvisional).toBe(true);
    expect(courseOf(dotsOf(...met.slice(0, 11)), proportion).isProvisional).toBe(true);
    expect(courseOf(dotsOf(...met), proportion).isProvisional).toBe(false);
  });

  test('stand on the first twelve dots, whatever comes after', () => {
    const first = [15, 16, 14, 15, 17, 15, 16, 14, 15, 16, 15, 14];
    const base = xmrChart(
      first.map((met) => met / 20),
      { baseline: FULL_BASELINE },
    );
    const { dots } = courseOf(dotsOf(...first, 3, 20, 20), proportion);
    for (const { centre, limits } of dots) {
      expect(centre).toBe(base?.centre);
      expect(limits).toEqual({ low: base?.lower, high: base?.upper });
    }
    expect(dots[12]?.signal).toBe('below-lower-limit');
  });

  test('are not there where nothing varied: the first miss after nothing but 100% is no signal, seven in a row are', () => {
    const all = new Array<number>(12).fill(20);
    const missed = courseOf(dotsOf(...all, 19), proportion).dots;
    expect(missed.map((dot) => [dot.centre, dot.limits, dot.signal])).toEqual(
      missed.map(() => [1, null, 'common-cause']),
    );
    const shifted = courseOf(dotsOf(...all, ...new Array<number>(7).fill(19)), proportion).dots;
    expect(shifted.at(-1)?.signal).toBe('shift-low');
  });

  test('start anew with the first dot that lies after a rebase', () => {
    const { dots } = courseOf(dotsOf(...Array(6).fill(10), ...Array(6).fill(18)), {
      ...proportion,
      rebases: ['2024-01-07'],
    });
    expect(dots.map(({ phase }) => phase)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(dots[5]?.centre).toBe(0.5);
    expect(dots[6]?.centre).toBe(0.9);
    expect(dots.every(({ signal }) => signal === 'common-cause')).toBe(true);
  });

  test('without that rebase the same dots are a shift', () => {
    const met = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 10, 11, 11, 11, 11, 11, 11, 11];
    const { dots } = courseOf(dotsOf(...met), proportion);
    expect(dots.slice(12).map(({ signal }) => signal)).toEqual(Array(7).fill('shift-high'));
  });

  test('are never there for months of days, which say much the same as the month before', () => {
    const months = Array.from({ length: 14 }, (_, at) => ({
      on: at < 12 ? `2024-${String(at + 1).padStart(2, '0')}-28` : `2025-0${at - 11}-28`,
      met: 280 - at,
      counted: 300,
    }));
    const course = courseOf(months, { scoring: 'person-days' });
    expect(course.dots.every(({ limits, centre }) => limits === null && centre === null)).toBe(true);
    expect(course.dots.every(({ signal }) => signal === 'common-cause')).toBe(true);
    expect(course.isProvisional).toBe(false);
  });
});
