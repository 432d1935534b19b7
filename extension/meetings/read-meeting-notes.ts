import { readMeetings } from '../../shared/api/meetings.ts';
import type { ChartNote } from '../../shared/ui/charts/chart-types.ts';
import { callApi } from '../client/call-api.ts';
import { openAction } from './action-port.ts';

/** The most meetings that a course shows: more would hide it. */
const MOST_NOTES = 4;

/**
 * What to note in the course of each measure: the meetings that looked at it, with what was agreed there as far as this
 * device can read it. Empty when that can't be asked now: a course is complete without.
 * @param meetingLabel what a meeting is called of which nothing can be told
 */
export async function readMeetingNotes(
  teamId: string,
  meetingLabel: string,
): Promise<ReadonlyMap<string, ChartNote[]>> {
  const notes = new Map<string, ChartNote[]>();
  const answer = await callApi(readMeetings, { params: { team: teamId }, request: {} });
  if (!answer.ok) return notes;
  const { meetings, last } = answer.value;
  const agreed = await Promise.all(
    (last?.actions ?? []).map(async (action) => ({
      meetingId: action.meetingId,
      measureId: action.content.measureId,
      what: (await openAction(action)).fields.what ?? '',
    })),
  );
  const held = meetings.filter(({ countsOn }) => countsOn !== null);
  for (const measureId of new Set(held.flatMap(({ measures }) => measures))) {
    const looked = held.filter(({ measures }) => measures.includes(measureId)).slice(0, MOST_NOTES);
    const noted = looked.map(({ id, heldOn }) => {
      const texts = agreed
        .filter((one) => one.meetingId === id && one.measureId === measureId && one.what !== '')
        .map(({ what }) => what);
      return { on: heldOn, label: texts.length > 0 ? texts.join('; ') : meetingLabel };
    });
    notes.set(measureId, noted);
  }
  return notes;
}
