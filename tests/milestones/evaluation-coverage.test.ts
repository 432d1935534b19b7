import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseHistory, responsibleTeam } from '../../shared/history/case-history.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { addDays, type Day, daysBetween } from '../../shared/time/day.ts';
import { arbitraryCase } from '../history/arbitrary-case.ts';
import { closed, evaluated, goal, opened, transferred } from '../history/entry-of.ts';
import { milestonesOf } from './milestones-of.ts';

const start = opened({ on: '2025-01-01' });
const planned = goal('g1', { on: '2025-01-10' });
const stretches = (...entries: Parameters<typeof caseHistory>[0]) =>
  milestonesOf('evaluation-coverage', ...entries).map(({ opensOn, deadlineOn, verdict, teamId }) => [
    opensOn,
    deadlineOn,
    verdict,
    teamId,
  ]);

describe('the days that a case is open half a year or longer', () => {
  it('are uncovered from the 183rd, without an end while it is open', () => {
    expect(stretches(start)).toEqual([['2025-07-03', '9999-12-31', 'unmet', 'north']]);
  });

  it('are covered for 183 days from an evaluation, its own day included', () => {
    expect(stretches(start, planned, evaluated(['g1'], { on: '2025-08-01' }))).toEqual([
      ['2025-07-03', '2025-07-31', 'unmet', 'north'],
      ['2025-08-01', '2026-01-30', 'met', 'north'],
      ['2026-01-31', '9999-12-31', 'unmet', 'north'],
    ]);
  });

  it('are one stretch where evaluations follow each other in time', () => {
    const days = ['2025-06-01', '2025-12-01', '2026-06-02'];
    const evaluations = days.map((on) => evaluated(['g1'], { on }));
    expect(stretches(start, planned, ...evaluations)).toEqual([
      ['2025-07-03', '2026-12-01', 'met', 'north'],
      ['2026-12-02', '9999-12-31', 'unmet', 'north'],
    ]);
  });

  it('end on the day before the closing, and there are none when it closed before', () => {
    expect(stretches(start, closed('01', { on: '2025-07-05' }))).toEqual([
      ['2025-07-03', '2025-07-04', 'unmet', 'north'],
    ]);
    expect(stretches(start, closed('01', { on: '2025-07-03' }))).toEqual([]);
  });

  it('go to another team from the day of a transfer', () => {
    const entries = [start, planned, evaluated(['g1'], { on: '2025-07-01' })];
    expect(stretches(...entries, transferred('south', { on: '2025-08-01' }))).toEqual([
      ['2025-07-03', '2025-07-31', 'met', 'north'],
      ['2025-08-01', '2025-12-30', 'met', 'south'],
      ['2025-12-31', '9999-12-31', 'unmet', 'south'],
    ]);
  });
});

/** Day by day, without stretches: the same as a sentence says it. */
function stateOf(history: ReturnType<typeof caseHistory>, on: Day) {
  const { opened: opening, closed: closing, goals } = history;
  if (!opening || daysBetween(opening.on, on) < 183 || (closing && on >= closing.on)) return null;
  const last = goals
    .flatMap(({ evaluations }) => evaluations.map((one) => one.on))
    .filter((day) => day <= on)
    .sort()
    .at(-1);
  const isCovered = last !== undefined && daysBetween(last, on) < 183;
  return { verdict: isCovered ? 'met' : 'unmet', teamId: responsibleTeam(history, on) };
}

it('of any case say of every day what holds on it, and each day is in one of them', () => {
  fc.assert(
    fc.property(arbitraryCase(), (entries) => {
      const history = caseHistory([start, ...entries]);
      const found = deriveMilestones(history, defaultNorms).filter(
        ({ kind }) => kind === 'evaluation-coverage',
      );
      for (let on = '2025-01-01'; on < '2026-12-01'; on = addDays(on, 1)) {
        const holding = found.filter(({ opensOn, deadlineOn }) => opensOn <= on && on <= deadlineOn);
        expect(holding.map(({ verdict, teamId }) => ({ verdict, teamId }))).toEqual(
          [stateOf(history, on)].filter((state) => state !== null),
        );
      }
    }),
    { numRuns: 100 },
  );
});
