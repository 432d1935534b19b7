import { addDays, type Day, weekday } from '../../shared/time/day.ts';

/** How much something presses: `late` is past its day, `thisWeek` falls between today and Sunday. */
export type Urgency = 'late' | 'thisWeek' | 'afterwards';

const urgencies: readonly Urgency[] = ['late', 'thisWeek', 'afterwards'];

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
  return dueOn <= addDays(todayOn, 7 - weekday(todayOn)) ? 'thisWeek' : 'afterwards';
}
