import {
  readMeeting as readContract,
  readHeldMeetings,
  readMeetings,
  removeMeeting as removeContract,
  removeMeetingAction,
  saveMeeting as saveContract,
  saveMeetingAction,
  setMeetingState as stateContract,
} from '../../shared/api/meetings.ts';
import { heldMeetings } from '../services/meetings/held.ts';
import { listMeetings } from '../services/meetings/list.ts';
import { readMeeting } from '../services/meetings/read.ts';
import { removeMeeting } from '../services/meetings/remove.ts';
import { removeAction } from '../services/meetings/remove-action.ts';
import { saveMeeting } from '../services/meetings/save.ts';
import { saveAction } from '../services/meetings/save-action.ts';
import { setMeetingState } from '../services/meetings/state.ts';
import { plainRoute, type Route } from './mount.ts';

/** Learning meetings of a team, and for who oversees that they were held. */
export const meetingRoutes: readonly Route[] = [
  plainRoute(readMeetings, (context, { params }) => listMeetings(context, params)),
  plainRoute(readHeldMeetings, (context) => heldMeetings(context)),
  plainRoute(readContract, (context, { params }) => readMeeting(context, params)),
  plainRoute(saveContract, (context, { params, input }) => saveMeeting(context, params, input)),
  plainRoute(stateContract, (context, { params, input }) => setMeetingState(context, params, input)),
  plainRoute(removeContract, (context, { params, input }) => removeMeeting(context, params, input)),
  plainRoute(saveMeetingAction, (context, { params, input }) => saveAction(context, params, input)),
  plainRoute(removeMeetingAction, (context, { params, input }) => removeAction(context, params, input)),
];
