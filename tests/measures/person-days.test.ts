import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedChanges, personDaysOf } from '../../shared/measures/person-days.ts';
import { tallyRows } from '../../shared/measures/tally-rows.ts';
import type { Milestone, Verdict } from '../../shared/milestones/define-milestone.ts';
import { lastMatureDeadline } from '../../shared/milestones/derive-milestones.ts';
import { addDays, dayNumber } from '../../shared/time/day.ts';
import { quarterOf } from '../../shared/time/period.ts';

const FIRST = '2025-01-01';
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(FIRST, days));

interface Stretch {
  opensOn: string;
  deadlineOn: string;
  verdict: Verdict;
}

const stretch: fc.Arbitrary<Stretch> = fc
  .record({
    opensOn: day,
    length: fc.option(fc.nat(400), { freq: 5 }),
    verdict: fc.constantFrom<Verdict>('met', 'unmet'),
  })
  .map(({ opensOn, length, verdict }) => ({
    opensOn,
    deadlineOn: length === null ? '9999-12-31' : addDays(opensOn, length),
    verdict,
  }));

function milestone({ opensOn, deadlineOn, verdict }: Stretch): Milestone {
  return {
    kind: 'evaluation-coverage',
    subject: '0',
    opensOn,
    dueOn: deadlineOn,
    deadlineOn,
    fulfilledOn: null,
    verdict,
    teamId: 'north',
    isOpen: false,
    remindFrom: null,
    deviation: null,
  };
}

const changesOf = (stretches: readonly Stretch[]): CountedChanges[] =>
  stretches.flatMap((one) =>
    tallyRows(milestone(one)).map(({ on, count }) => ({ deadlineOn: on, verdict: one.verdict, count })),
  );

/** Counted one by one. */
function countedDays(
  stretches: readonly Stretch[],
  verdict: Verdict,
  firstOn: string,
  lastOn: string,
): number {
  let days = 0;
  for (const one of stretches.filter((some) => some.verdict === verdict)) {
    for (let on = one.opensOn; on <= one.deadlineOn && on <= lastOn; on = addDays(on, 1)) {
      if (on >= firstOn) days += 1;
    }
  }
  return days;
}

describe('person-days', () => {
  it('are the days of all stretches in the period, up to the last that counts', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 6 }),
        day,
        fc.nat(300),
        day,
        (stretches, firstOn, length, cutOn) => {
          const period = { firstOn, lastOn: addDays(firstOn, length) };
          const matureOn = lastMatureDeadline(cutOn);
          const lastOn = period.lastOn < matureOn ? period.lastOn : matureOn;
          expect(personDaysOf(changesOf(stretches), period, cutOn)).toEqual({
            met: countedDays(stretches, 'met', firstOn, lastOn),
            unmet: countedDays(stretches, 'unmet', firstOn, lastOn),
            excluded: 0,
            excepted: 0,
            pending: 0,
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of several periods one after the other add up to those of all of them', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 6 }),
        day,
        fc.nat(200),
        fc.nat(200),
        (stretches, firstOn, a, b) => {
          const [middleOn, lastOn] = [addDays(firstOn, a), addDays(firstOn, a + b + 1)];
          const changes = changesOf(stretches);
          const of = (from: string, to: string) =>
            personDaysOf(changes, { firstOn: from, lastOn: to }, '2030-01-01').met;
          expect(of(firstOn, middleOn) + of(addDays(middleOn, 1), lastOn)).toBe(of(firstOn, lastOn));
        },
      ),
    );
  });

  it('are the same from changes that were added up by quarter', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const changes = changesOf(stretches);
        const grouped = [
          ...Map.groupBy(
            changes,
            ({ deadlineOn, verdict }) => `${verdict} ${quarterOf(deadlineOn)}`,
          ).values(),
        ].map(
          (some): CountedChanges => ({
            verdict: some[0]?.verdict ?? 'met',
            deadlineOn:
              some
                .map(({ deadlineOn }) => deadlineOn)
                .sort()
                .at(-1) ?? '',
            count: some.reduce((sum, { count }) => sum + count, 0),
            daySum: some.reduce((sum, { count, deadlineOn }) => sum + count * dayNumber(deadlineOn), 0),
          }),
        );
        const period = { firstOn: '2025-04-01', lastOn: '2026-06-30' };
        expect(personDaysOf(grouped, period, '2030-01-01')).toEqual(
          personDaysOf(changes, period, '2030-01-01'),
        );
      }),
    );
  });

  it('are none before anything counts', () => {
    const changes = changesOf([{ opensOn: '2026-01-01', deadlineOn: '9999-12-31', verdict: 'unmet' }]);
    const year = { firstOn: '2026-01-01', lastOn: '2026-12-31' };
    expect(personDaysOf(changes, year, '2026-01-14').unmet).toBe(0);
    expect(personDaysOf(changes, year, '2026-01-15').unmet).toBe(1);
  });
});
