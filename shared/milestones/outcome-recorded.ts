import { RECORDING_GRACE_DAYS } from '../domain/norms.ts';
import { addDays } from '../time/day.ts';
import { goalsAtClosing } from './closing-goals.ts';
import { defineMilestone } from './define-milestone.ts';

/** Days before a closing from which an evaluation still says how things stood when it ended. */
const FINAL_DAYS = 42;

/** A closed case with goals: whether each of them was evaluated around the closing. */
export const outcomeRecorded = defineMilestone({
  kind: 'outcome-recorded',
  name: { nl: 'Uitkomst vastgelegd bij afsluiten', en: 'Outcome recorded at closing' },
  form: null,
  derive(history) {
    const { closed } = history;
    const goals = goalsAtClosing(history);
    if (!closed || closed.reason === '05' || goals.length === 0) return [];
    const [fromOn, toOn] = [addDays(closed.on, -FINAL_DAYS), addDays(closed.on, RECORDING_GRACE_DAYS)];
    const finalDays = goals.map(
      ({ evaluations }) => evaluations.find(({ on }) => on >= fromOn && on <= toOn)?.on ?? null,
    );
    const isMet = finalDays.every((on) => on !== null);
    return [
      {
        opensOn: fromOn,
        dueOn: closed.on,
        fulfilledOn: isMet ? (finalDays.toSorted().at(-1) ?? null) : null,
        isMet,
        isExcepted: closed.reason === '03',
      },
    ];
  },
});
