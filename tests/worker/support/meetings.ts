import {
  type MeetingContent,
  readMeeting,
  readMeetings,
  saveMeeting,
  saveMeetingAction,
  setMeetingState,
} from '../../../shared/api/meetings.ts';
import { addDays, dayOfInstant } from '../../../shared/time/day.ts';
import { actionContent, meetingContent } from '../rights/meeting-rows.ts';
import type { TestApi } from './api.ts';
import { bringIn, caseOf } from './bring-in.ts';
import { newMember, newTeam } from './people.ts';

/** A team with a coach and a practitioner, and the short ways to do things with its meetings. */
export async function newMeetingTeam(within: TestApi) {
  const team = await newTeam(within);
  const [coach, practitioner] = [
    await newMember(within, ['coach'], [team]),
    await newMember(within, ['practitioner'], [team]),
  ];
  const tokens = { coach: await within.signIn(coach), practitioner: await within.signIn(practitioner) };
  const content = (more: Partial<MeetingContent> = {}) => meetingContent({ teamId: team }, more);
  const meeting = crypto.randomUUID();
  const params = { team, meeting };
  const save = (
    revision: number,
    more: Partial<MeetingContent> = {},
    { token = tokens.coach, saveId = crypto.randomUUID() as string, id = meeting } = {},
  ) =>
    within.call(saveMeeting, {
      input: { revision, saveId, content: content(more) },
      params: { team, meeting: id },
      token,
    });
  const become = (revision: number, to: 'prepared' | 'frozen' | 'held', id = meeting) =>
    within.call(setMeetingState, {
      input: { revision, saveId: crypto.randomUUID(), to },
      params: { team, meeting: id },
      token: tokens.coach,
    });
  const read = (token = tokens.practitioner, id = meeting) =>
    within.call(readMeeting, { input: {}, params: { team, meeting: id }, token });
  const list = (token = tokens.practitioner) =>
    within.call(readMeetings, { input: {}, params: { team }, token });
  return { team, tokens, meeting, params, content, save, become, read, list };
}

/** Cases of a team, opened from a day on, a goal in time in two of three. */
export async function bringCases(api: TestApi, team: string, fromOn: string, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, index) =>
    caseOf(team, addDays(fromOn, index * 2), index % 3 === 0 ? null : 20),
  );
  await bringIn(
    api,
    entries.flat().filter(({ happenedOn }) => happenedOn <= dayOfInstant(api.clock.at)),
  );
}

/** A meeting with its figures laid down, or held, and the short way to save an action of it. */
export async function newMeetingWithActions(api: TestApi, state: 'frozen' | 'held') {
  const team = await newMeetingTeam(api);
  await team.save(0);
  await team.become(1, 'frozen');
  if (state === 'held') await team.become(2, 'held');
  const action = crypto.randomUUID();
  const saveAction = (
    revision: number,
    more: Parameters<typeof actionContent>[1] = {},
    { token = team.tokens.practitioner, id = action }: { token?: string; id?: string } = {},
  ) =>
    api.call(saveMeetingAction, {
      input: {
        revision,
        saveId: crypto.randomUUID(),
        content: actionContent({ teamId: team.team }, more),
      },
      params: { ...team.params, action: id },
      token,
    });
  return { ...team, action, saveAction };
}
