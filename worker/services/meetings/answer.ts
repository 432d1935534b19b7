import type { Meeting, MeetingAction } from '../../../shared/api/meetings.ts';
import type { StoredAction, StoredMeeting } from '../../db/queries/meetings.ts';

/** A meeting as it is told: whose it is says the address. */
export function toldMeeting({ teamId: _, ...meeting }: StoredMeeting): Meeting {
  return meeting;
}

export function toldAction({ teamId: _, ...action }: StoredAction): MeetingAction {
  return action;
}

/** A meeting with its actions, as every save of it answers. */
export function toldWhole(meeting: StoredMeeting, actions: readonly StoredAction[]) {
  return { meeting: toldMeeting(meeting), actions: actions.map(toldAction) };
}
