import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../shared/domain/entry.ts';
import { defaultNorms } from '../../shared/domain/norms.ts';
import { forms } from '../../shared/forms/registry.ts';
import { caseHistory } from '../../shared/history/case-history.ts';
import { deriveMilestones } from '../../shared/milestones/derive-milestones.ts';
import { arbitraryCase } from '../history/arbitrary-case.ts';
import { opened } from '../history/entry-of.ts';

const words = new Set(['prompt-answer', 'evaluation-date']);
const deeds = forms.filter(({ id }) => !words.has(id));
const answers = forms.filter(({ id }) => words.has(id));

/** Everything that a figure is made of. */
function countedOf(entries: readonly Entry[]) {
  return deriveMilestones(caseHistory(entries), defaultNorms).map(
    ({ kind, subject, deadlineOn, fulfilledOn, verdict, teamId }) => ({
      kind,
      subject,
      deadlineOn,
      fulfilledOn,
      verdict,
      teamId,
    }),
  );
}

it('whatever is said to reminders, and however dates are moved: nothing that is counted changes', () => {
  let [answered, moved] = [0, 0];
  fc.assert(
    fc.property(
      arbitraryCase({ forms: deeds, amending: false }),
      arbitraryCase({ forms: answers, amending: false }, 8),
      (done, said) => {
        const entries = [opened({ on: '2025-01-01', name: 'open' }), ...done];
        const all = [...entries, ...said.map((entry) => ({ ...entry, id: `9${entry.id.slice(1)}` }))];
        expect(countedOf(all)).toEqual(countedOf(entries));
        const before = deriveMilestones(caseHistory(entries), defaultNorms);
        const after = deriveMilestones(caseHistory(all), defaultNorms);
        answered += after.filter(
          ({ remindFrom, deviation }) => remindFrom !== null || deviation !== null,
        ).length;
        moved += after.filter(({ dueOn }, index) => dueOn !== before[index]?.dueOn).length;
      },
    ),
    { numRuns: 400 },
  );
  expect(answered).toBeGreaterThan(0);
  expect(moved).toBeGreaterThan(0);
});
