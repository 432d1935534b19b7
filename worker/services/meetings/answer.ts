import type { Meeting, MeetingAction } from '../../../shared/api/meetings.ts';
import { effectiveDay } from '../../../shared/domain/entry.ts';
import type { Day } from '../../../shared/time/day.ts';
import type { StoredAction, StoredMeeting } from '../../db/queries/meetings.ts';

/** A meeting as it is told: whose it is says the address. */
export function toldMeeting({ teamId: _, heldAt: _at, ...meeting }: StoredMeeting): Meeting {
  return meeting;
}

export function toldAction({ teamId: _, ...action }: StoredAction): MeetingAction {
  return action;
}

/** A meeting with its actions, as every save of it answers. */
export function toldWhole(meeting: StoredMeeting, actions: readonly StoredAction[]) {
  return { meeting: toldMeeting(meeting), actions: actions.map(toldAction) };
}

/** The day on which a meeting counts: see `effectiveDay`. Null while it was not held. */
export function countsOn({ heldOn, heldAt }: { heldOn: Day; heldAt: number | null }): Day | null {
  return heldAt === null ? null : effectiveDay(heldOn, heldAt);
}
