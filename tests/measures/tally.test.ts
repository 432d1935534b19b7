import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedUnits, type Tally, tallyOf } from '../../shared/measures/tally.ts';
import { verdicts } from '../../shared/milestones/define-milestone.ts';
import { isMature, lastMatureDeadline } from '../../shared/milestones/derive-milestones.ts';
import { addDays } from '../../shared/time/day.ts';

const anyDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-12-01', days));
const anyUnits = fc.array(
  fc.record<CountedUnits>({ deadlineOn: anyDay, verdict: fc.constantFrom(...verdicts), count: fc.nat(9) }),
);
const sum = ({ met, unmet, excluded, excepted, pending }: Tally) =>
  met + unmet + excluded + excepted + pending;

describe('a tally', () => {
  it('puts every unit in exactly one of five statuses', () => {
    fc.assert(
      fc.property(anyUnits, anyDay, (units, cutOn) => {
        expect(sum(tallyOf(units, cutOn))).toBe(units.reduce((total, { count }) => total + count, 0));
      }),
    );
  });

  it('counts a unit from the 14th day after its deadline, early success too', () => {
    for (const verdict of verdicts) {
      const units = [{ deadlineOn: '2026-02-01', verdict, count: 3 }];
      expect(tallyOf(units, '2026-02-14')).toMatchObject({ pending: 3, [verdict]: 0 });
      expect(tallyOf(units, '2026-02-15')).toMatchObject({ pending: 0, [verdict]: 3 });
    }
  });

  it('never takes back what it counted on an earlier day', () => {
    fc.assert(
      fc.property(anyUnits, anyDay, anyDay, (units, a, b) => {
        const [before, after] = [tallyOf(units, a < b ? a : b), tallyOf(units, a < b ? b : a)];
        for (const verdict of verdicts) expect(after[verdict]).toBeGreaterThanOrEqual(before[verdict]);
        expect(after.pending).toBeLessThanOrEqual(before.pending);
      }),
    );
  });

  it('does not depend on how units are grouped', () => {
    fc.assert(
      fc.property(anyUnits, anyDay, (units, cutOn) => {
        const oneByOne = units.flatMap((unit) =>
          Array.from({ length: unit.count }, () => ({ ...unit, count: 1 })),
        );
        expect(tallyOf(oneByOne.reverse(), cutOn)).toEqual(tallyOf(units, cutOn));
      }),
    );
  });

  it('of nothing is nothing', () => {
    expect(sum(tallyOf([], '2026-01-01'))).toBe(0);
  });
});

it('a milestone is mature exactly when its deadline is no later than the last mature deadline', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (deadlineOn, cutOn) => {
      expect(isMature({ deadlineOn }, cutOn)).toBe(addDays(deadlineOn, 14) <= cutOn);
      expect(isMature({ deadlineOn }, cutOn)).toBe(deadlineOn <= lastMatureDeadline(cutOn));
    }),
  );
});
