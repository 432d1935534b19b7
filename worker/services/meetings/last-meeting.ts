import type { LastMeeting } from '../../../shared/api/meetings.ts';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { Db } from '../../db/client.ts';
import {
  readActions,
  readOpenActions,
  type StoredAction,
  type StoredMeeting,
} from '../../db/queries/meetings.ts';
import { mapRead, type Read, readNothing, together } from '../../db/read.ts';
import { toldAction } from './answer.ts';
import { readSince } from './figures-since.ts';

/**
 * The meeting that was held last before another one, with what came of it by a day: its actions, those of earlier ones
 * that still go on, and its measures since.
 */
export function readLastMeeting(db: Db, last: StoredMeeting | null, cutOn: Day): Read<LastMeeting | null> {
  if (!last) return mapRead(readNothing, () => null);
  const { id, teamId, content, frozen } = last;
  const since: Read<MeasureFigure[]> = readSince(db, teamId, {
    measures: content.measures,
    after: content.heldOn,
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
