import { meetingWindows } from '../../../shared/measures/meeting-windows.ts';
import { type HeldMeeting, meetingUnits, s1 } from '../../../shared/measures/s1.ts';
import type { Day } from '../../../shared/time/day.ts';
import { cellsOfUnits, type MeasureCells } from './measure-cells.ts';

/**
 * The cells of the measure of learning meetings. A log does not say when a team's year begins: it begins with the month
 * of the first line.
 */
export function meetingCells(
  {
    teamIds,
    meetings,
    firstOn,
  }: { teamIds: readonly string[]; meetings: readonly HeldMeeting[]; firstOn: Day },
  cutOn: Day,
): Record<string, MeasureCells> {
  const windows = meetingWindows(`${firstOn.slice(0, 7)}-01`, cutOn);
  const teams = new Set([...teamIds, ...meetings.map(({ teamId }) => teamId)]);
  const units = [...teams].flatMap((teamId) =>
    meetingUnits(teamId, windows, meetings).map((unit) => ({ ...unit, teamId })),
  );
  return { [s1.id]: cellsOfUnits(units, cutOn) };
}
