import { finalLevel, goalsAtClosing, lastEvaluation } from './closing-goals.ts';
import { defineMilestone } from './define-milestone.ts';

/** Every goal of a closed case: as hoped or better, less, or not known. */
export const goalAchieved = defineMilestone({
  kind: 'goal-achieved',
  name: { nl: 'Doel behaald', en: 'Goal achieved' },
  form: null,
  derive(history) {
    const { closed } = history;
    if (!closed) return [];
    return goalsAtClosing(history).map((goal) => {
      const level = finalLevel(goal, closed.on);
      const isMet = level !== null && level >= 0;
      return {
        subject: goal.id,
        opensOn: closed.on,
        dueOn: closed.on,
        fulfilledOn: isMet ? (lastEvaluation(goal, closed.on)?.on ?? null) : null,
        isMet,
        isExcluded: level === null,
      };
    });
  },
});
