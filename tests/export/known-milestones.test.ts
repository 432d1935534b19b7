import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { recordedBy } from '../../shared/export/cut.ts';
import { knownMilestones } from '../../shared/export/known-milestones.ts';
import { exportableCases } from '../../shared/export/returns-known.ts';
import { caseHistory, withReturns } from '../../shared/history/case-history.ts';
import { previousCaseOf } from '../../shared/history/previous-case.ts';
import type { Milestone } from '../../shared/milestones/define-milestone.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { firstGoalOn } from '../../shared/observations/first-goal-on.ts';
import { addDays, type Day, dayOfInstant } from '../../shared/time/day.ts';
import { arbitraryCase } from '../history/arbitrary-case.ts';
import { closed, entryOf, goal, id, opened, retraction } from '../history/entry-of.ts';

const CASE = 'this-case';

/** The entry that opens a case says that it follows this one. */
const following = (entries: readonly Entry[]) => ({
  entries: entries.map((entry) => ({
    ...entry,
    previousCaseId: entry.form === 'case-opened' ? CASE : null,
  })),
});

/** What is exported of a milestone. */
function said({ isOpen, remindFrom, ...rest }: Milestone) {
  return rest;
}

function onDay(known: ReturnType<typeof knownMilestones>, on: Day) {
  return known
    .filter(({ knownFrom, knownUntil }) => knownFrom <= on && (knownUntil === null || on < knownUntil))
    .map(({ knownFrom, knownUntil, ...rest }) => rest);
}

const inOrder = <M extends { kind: string; subject: string }>(milestones: readonly M[]) =>
  milestones.toSorted((a, b) => (`${a.kind} ${a.subject}` < `${b.kind} ${b.subject}` ? -1 : 1));

describe('The states in which milestones were known', () => {
  it('are, on every day, exactly what follows from the entries recorded up to the end of it', () => {
    fc.assert(
      fc.property(arbitraryCase(), arbitraryCase({}, 4), (entries, after) => {
        const all = [following(after)];
        const days = [...entries, ...after].map(({ recordedAt }) => dayOfInstant(recordedAt)).sort();
        const lastOn = days.at(-1) ?? '2025-01-01';
        const later = exportableCases(all, lastOn);
        const known = knownMilestones(CASE, entries, later, defaultNorms);
        for (const on of new Set(days.flatMap((day) => [addDays(day, -1), day]))) {
          const returns = later.flatMap((one) => {
            const recorded = recordedBy(one.entries, on);
            const history = caseHistory(recorded);
            return history.opened && previousCaseOf(history, recorded) === CASE ? [history.opened.on] : [];
          });
          const history = withReturns(caseHistory(recordedBy(entries, on)), returns);
          expect(inOrder(onDay(known, on))).toEqual(
            inOrder(deriveMilestones(history, defaultNorms).map(said)),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tell, on every day, what was known of the opening, the first goal and the closing: what T1 is made of', () => {
    fc.assert(
      fc.property(arbitraryCase(), (entries) => {
        const known = knownMilestones(CASE, entries, [], defaultNorms);
        for (const on of new Set(entries.map(({ recordedAt }) => dayOfInstant(recordedAt)))) {
          const history = caseHistory(recordedBy(entries, on));
          const of = (kind: string) => onDay(known, on).find((one) => one.kind === kind);
          expect(of('first-safety-check')?.opensOn).toBe(history.opened?.on);
          if (!history.opened) continue;
          expect(of('first-goals')?.fulfilledOn).toBe(firstGoalOn(history));
          expect(of('drop-out')?.opensOn).toBe(history.closed?.on);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('do not overlap, and do not follow each other unchanged', () => {
    fc.assert(
      fc.property(arbitraryCase(), (entries) => {
        const known = knownMilestones(CASE, entries, [], defaultNorms);
        const byName = Map.groupBy(known, ({ kind, subject }) => `${kind} ${subject}`);
        for (const states of byName.values()) {
          for (const [at, { knownFrom, knownUntil, ...state }] of states.entries()) {
            expect(knownUntil === null || knownFrom < knownUntil).toBe(true);
            const next = states[at + 1];
            if (!next) continue;
            const { knownFrom: nextFrom, knownUntil: _, ...nextState } = next;
            expect(knownUntil !== null && knownUntil <= nextFrom).toBe(true);
            if (knownUntil === nextFrom) expect(nextState).not.toEqual(state);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not depend on the order in which entries come', () => {
    fc.assert(
      fc.property(arbitraryCase(), (entries) => {
        expect(knownMilestones(CASE, entries.toReversed(), [], defaultNorms)).toEqual(
          knownMilestones(CASE, entries, [], defaultNorms),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('tell of a goal that was recorded late that nobody knew of it before', () => {
    const entries = [
      opened({ on: '2025-01-01' }),
      goal('g1', { on: '2025-01-10', recordedOn: '2025-01-20' }),
    ];
    const states = knownMilestones(CASE, entries, [], defaultNorms).filter(
      ({ kind }) => kind === 'first-goals',
    );
    expect(states).toMatchObject([
      { knownFrom: '2025-01-01', knownUntil: '2025-01-20', verdict: 'unmet', fulfilledOn: null },
      { knownFrom: '2025-01-20', knownUntil: null, verdict: 'met', fulfilledOn: '2025-01-10' },
    ]);
  });

  it('end when what they came from is withdrawn', () => {
    const entries = [
      opened({ on: '2025-01-01' }),
      goal('g1', { on: '2025-01-10', name: 'e-goal' }),
      retraction(id('e-goal'), { on: '2025-02-01' }),
    ];
    const known = knownMilestones(CASE, entries, [], defaultNorms);
    expect(known.filter(({ kind }) => kind === 'goal-with-family')).toMatchObject([
      { knownFrom: '2025-01-10', knownUntil: '2025-02-01' },
    ]);
    expect(onDay(known, '2025-02-01').map(({ kind }) => kind)).not.toContain('action-agreed');
  });

  it('know of a return from the day on which the later case was recorded', () => {
    const entries = [opened({ on: '2025-01-01' }), closed('01', { on: '2025-03-01' })];
    const back = [
      entryOf('case-opened', { hereBefore: 'yes' }, { on: '2025-06-01', recordedOn: '2025-06-08' }),
    ];
    const known = knownMilestones(CASE, entries, [following(back)], defaultNorms);
    expect(known.filter(({ kind }) => kind === 'no-new-start')).toMatchObject([
      { knownFrom: '2025-03-01', knownUntil: '2025-06-08', verdict: 'met' },
      { knownFrom: '2025-06-08', knownUntil: null, verdict: 'unmet' },
    ]);
  });

  it('know of no return in a case of a family that objects', () => {
    const back = [
      entryOf('case-opened', { hereBefore: 'yes' }, { on: '2025-06-01' }),
      entryOf('research-objection', { choice: 'objects' }, { on: '2025-07-01' }),
    ];
    expect(exportableCases([following(back)], '2025-06-30')).toHaveLength(1);
    expect(exportableCases([following(back)], '2025-07-01')).toHaveLength(0);
  });
});
