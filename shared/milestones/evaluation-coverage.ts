import type { CaseHistory } from '../history/case-history.ts';
import { addDays, type Day } from '../time/day.ts';
import { defineMilestone, type MilestoneDraft, NEVER } from './define-milestone.ts';

/** How long an evaluation covers a case, and how long a case is open before it needs one. */
const COVERED_DAYS = 183;

/**
 * The days that a case is open half a year or longer, in stretches: covered while its last evaluation is less than half a
 * year old, uncovered otherwise. Another stretch begins where another team takes over.
 */
export const evaluationCoverage = defineMilestone({
  kind: 'evaluation-coverage',
  name: { nl: 'Evaluatiedekking', en: 'Evaluation coverage' },
  form: null,
  isStretch: true,
  derive(history) {
    if (!history.opened) return [];
    const firstOn = addDays(history.opened.on, COVERED_DAYS);
    const lastOn = history.closed ? addDays(history.closed.on, -1) : NEVER;
    if (lastOn < firstOn) return [];
    const stretches = splitAt(statesBetween(history, firstOn, lastOn), transferDays(history));
    return stretches.map(
      ({ from, to, evaluatedOn }, rank): MilestoneDraft => ({
        subject: String(rank),
        opensOn: from,
        dueOn: to,
        deadlineOn: to,
        fulfilledOn: evaluatedOn,
      }),
    );
  },
});

interface Stretch {
  from: Day;
  to: Day;
  /** The first of the evaluations that cover it one after the other; null where none does. */
  evaluatedOn: Day | null;
}

function statesBetween({ goals }: CaseHistory, firstOn: Day, lastOn: Day): Stretch[] {
  const covers: { on: Day; to: Day }[] = [];
  for (const on of goals.flatMap(({ evaluations }) => evaluations.map((one) => one.on)).sort()) {
    const known = covers.at(-1);
    const to = addDays(on, COVERED_DAYS - 1);
    if (known && on <= addDays(known.to, 1)) known.to = to;
    else covers.push({ on, to });
  }
  const found: Stretch[] = [];
  let from = firstOn;
  for (const { on, to } of covers) {
    if (to < from || on > lastOn) continue;
    if (on > from) found.push({ from, to: addDays(on, -1), evaluatedOn: null });
    const begin = on > from ? on : from;
    const end = to < lastOn ? to : lastOn;
    found.push({ from: begin, to: end, evaluatedOn: on });
    if (end === lastOn) return found;
    from = addDays(end, 1);
  }
  return [...found, { from, to: lastOn, evaluatedOn: null }];
}

/** The days on which another team takes over. */
function transferDays({ transfers }: CaseHistory): Day[] {
  return transfers.map(({ on }) => on);
}

function splitAt(stretches: readonly Stretch[], days: readonly Day[]): Stretch[] {
  return stretches.flatMap((stretch) => {
    const inside = [...new Set(days)].filter((day) => day > stretch.from && day <= stretch.to).sort();
    const starts = [stretch.from, ...inside];
    return starts.map((from, index) => {
      const next = starts[index + 1];
      return { ...stretch, from, to: next ? addDays(next, -1) : stretch.to };
    });
  });
}
