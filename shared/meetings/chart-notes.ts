import type { Day } from '../time/day.ts';

/**
 * The meetings that were held, to be seen in the course of a measure. Only those that looked at it, when one is named.
 * @param label what stands at each of them
 */
export function meetingNotes(
  meetings: readonly { heldOn: Day; state: string; measures: readonly string[] }[],
  { measureId, label }: { measureId?: string; label: string },
): { on: Day; label: string }[] {
  return meetings
    .filter(
      ({ state, measures }) => state === 'held' && (measureId === undefined || measures.includes(measureId)),
    )
    .map(({ heldOn }) => ({ on: heldOn, label }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
