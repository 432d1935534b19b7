import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { effectiveEntries } from '../../shared/history/effective-entries.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { retraction } from './entry-of.ts';

/** A case, and the same entries in another order with some of them sent again. */
const shuffledCase = arbitraryCase().chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    again: fc
      .subarray(entries)
      .chain((repeated) =>
        fc.shuffledSubarray([...entries, ...repeated], { minLength: entries.length + repeated.length }),
      ),
  }),
);

describe('whatever is in a case', () => {
  it('the history depends neither on the order of entries nor on how often they were sent', () => {
    fc.assert(
      fc.property(shuffledCase, ({ entries, again }) => {
        expect(caseHistory(again)).toEqual(caseHistory(entries));
      }),
      { numRuns: 400 },
    );
  });

  it('neither do its milestones', () => {
    fc.assert(
      fc.property(shuffledCase, ({ entries, again }) => {
        const milestones = deriveMilestones(caseHistory(entries), defaultNorms);
        expect(deriveMilestones(caseHistory(again), defaultNorms)).toEqual(milestones);
      }),
    );
  });

  it('no two milestones have the same kind and subject', () => {
    fc.assert(
      fc.property(arbitraryCase(), (entries) => {
        const names = deriveMilestones(caseHistory(entries), defaultNorms).map(
          ({ kind, subject }) => `${kind} ${subject}`,
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('a retracted entry might as well never have been there', () => {
    fc.assert(
      fc.property(arbitraryCase({ amending: false }), fc.nat(), (entries, pick) => {
        const victim = entries[pick % entries.length];
        if (!victim) return;
        const withdrawal = retraction(victim.id, { on: '2026-12-31', name: 'last' });
        expect(caseHistory([...entries, withdrawal])).toEqual(
          caseHistory(entries.filter((entry) => entry !== victim)),
        );
      }),
    );
  });

  it('an entry counts no earlier than 14 days before it was recorded, unless it corrects', () => {
    fc.assert(
      fc.property(arbitraryCase({ amending: false }), (entries) => {
        for (const { countsOn, happenedOn, recordedAt } of effectiveEntries(entries)) {
          expect(Date.parse(countsOn)).toBeGreaterThanOrEqual(recordedAt - 15 * 86_400_000);
          expect(countsOn >= happenedOn).toBe(true);
        }
      }),
    );
  });

  it('of entries that correct each other at most one counts', () => {
    fc.assert(
      fc.property(arbitraryCase(), (entries) => {
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        const counting = new Set(effectiveEntries(entries).map((entry) => entry.id));
        for (const entry of entries) {
          const corrected = entry.amends === null ? undefined : byId.get(entry.amends);
          if (!corrected || corrected.form !== entry.form || corrected.amends !== null) continue;
          expect(corrected.id !== entry.id && counting.has(entry.id) && counting.has(corrected.id)).toBe(
            false,
          );
        }
      }),
    );
  });
});
