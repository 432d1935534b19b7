import { meetingWindows } from '../../../shared/measures/meeting-windows.ts';
import { type HeldMeeting, meetingUnits, s1 } from '../../../shared/measures/s1.ts';
import { addDays, type Day, daysBetween } from '../../../shared/time/day.ts';
import { addMonths } from '../../../shared/time/month.ts';
import { monthEnd, type Period } from '../../../shared/time/period.ts';
import { cellsOfUnits, type MeasureCells } from './measure-cells.ts';

const DAYS_A_YEAR = 365.25;

/** The learning meetings of a log, with the teams that are in it and the days on which its lines were recorded. */
export interface LoggedMeetings {
  teamIds: readonly string[];
  meetings: readonly HeldMeeting[];
  recorded: Period;
}

/** The cells of the measure of learning meetings. */
export function meetingCells(
  { teamIds, meetings, recorded }: LoggedMeetings,
  cutOn: Day,
): Record<string, MeasureCells> {
  const { period, years } = wholeYears(recorded);
  const windows = meetingWindows(period, years);
  const teams = new Set([...teamIds, ...meetings.map(({ teamId }) => teamId)]);
  const units = [...teams].flatMap((teamId) =>
    meetingUnits(teamId, windows, meetings).map((unit) => ({ ...unit, teamId })),
  );
  return { [s1.id]: cellsOfUnits(units, cutOn) };
}

/**
 * A log does not say when its years begin: they are whole years that end with the month of the last line, as many as
 * its lines span.
 */
function wholeYears({ firstOn, lastOn }: Period): { period: Period; years: number } {
  const end = addDays(monthEnd(lastOn), 1);
  const years = Math.max(1, Math.round(daysBetween(firstOn, end) / DAYS_A_YEAR));
  return { period: { firstOn: addMonths(end, -12 * years), lastOn: addDays(end, -1) }, years };
}
