import { addDays, type Day } from '../../../shared/time/day.ts';

/** How much something presses: `late` is past its day, `soon` falls in the seven days from today on. */
export type Urgency = 'late' | 'soon' | 'later';

const urgencies: readonly Urgency[] = ['late', 'soon', 'later'];

/** Lines by how much they press, most urgent first. Their own order stays; a group without lines is left out. */
export function groupLines<Line extends { dueOn: Day }>(
  lines: readonly Line[],
  todayOn: Day,
): { urgency: Urgency; lines: Line[] }[] {
  return urgencies
    .map((urgency) => ({
      urgency,
      lines: lines.filter(({ dueOn }) => urgencyOf(dueOn, todayOn) === urgency),
    }))
    .filter((group) => group.lines.length > 0);
}

function urgencyOf(dueOn: Day, todayOn: Day): Urgency {
  if (dueOn < todayOn) return 'late';
  return dueOn < addDays(todayOn, 7) ? 'soon' : 'later';
}
