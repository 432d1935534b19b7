import type { LastMeeting } from '../../../shared/api/meetings.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Db } from '../../db/client.ts';
import {
  readActions,
  readOpenActions,
  type StoredAction,
  type StoredMeeting,
} from '../../db/queries/meetings.ts';
import { mapRead, type Read, readNothing, together } from '../../db/read.ts';
import { readFiguresSince } from '../feedback/figures-since.ts';
import { toldAction } from './answer.ts';

/**
 * The meeting that was held last before another one, with what came of it by a day: its actions, those of earlier ones
 * that still go on, and its measures since.
 */
export function readLastMeeting(db: Db, last: StoredMeeting | null, cutOn: Day): Read<LastMeeting | null> {
  if (!last) return mapRead(readNothing, () => null);
  const { id, teamId, content, frozen } = last;
  const since = readFiguresSince(db, {
    teamId,
    measures: measures.filter((measure) => content.measures.includes(measure.id)),
    firstOn: addDays(lastCounted(last), 1),
    cutOn,
  });
  const read = together(together(readActions(db, id), readOpenActions(db, teamId, content.heldOn)), since);
  return mapRead(read, ([[own, open], figures]) => ({
    id,
    heldOn: content.heldOn,
    figures: frozen?.figures ?? [],
    actions: [...open.filter(({ meetingId }) => meetingId !== id), ...own].map((action: StoredAction) =>
      toldAction(action),
    ),
    since: figures,
  }));
}

/** The day of the meeting, or the last that its figures counted when they were laid down long after it. */
function lastCounted({ content, frozen }: StoredMeeting): Day {
  const countedTo = frozen ? lastMatureDeadline(frozen.cutOn) : '';
  return countedTo > content.heldOn ? countedTo : content.heldOn;
}
