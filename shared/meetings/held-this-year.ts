import { MEETINGS_A_YEAR, windowsOfYear } from '../measures/meeting-windows.ts';
import type { Day } from '../time/day.ts';
import { isWithin } from '../time/period.ts';

/**
 * In how many of the three windows of this calendar year a team held a meeting, and which window runs now. Two in one
 * window are one: see `meetingUnits`, by which it is counted.
 * @param countsOn the days on which its meetings count
 */
export function heldThisYear(countsOn: readonly Day[], todayOn: Day) {
  const windows = windowsOfYear(`${todayOn.slice(0, 4)}-01-01`);
  const isHeld = windows.map((window) => countsOn.some((day) => isWithin(window, day)));
  const running = windows.findIndex((window) => isWithin(window, todayOn));
  return {
    held: isHeld.filter(Boolean).length,
    of: MEETINGS_A_YEAR,
    /** The last day of the window that runs now. */
    lastOn: windows[running]?.lastOn ?? todayOn,
    isHeldNow: isHeld[running] ?? false,
  };
}
