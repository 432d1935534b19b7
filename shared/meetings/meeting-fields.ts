import type { ActionContent, MeetingContent } from '../api/meetings.ts';
import { codesOf } from '../codes/define-code-list.ts';
import { meetingActionState } from '../codes/meeting-action-state.ts';
import { meetingRole } from '../codes/meeting-role.ts';
import { isDay } from '../time/day.ts';
import { actionTextPaths, meetingTextPath } from './meeting.ts';
import type { Fields } from './merge-fields.ts';

type Coded<Content> = Omit<Content, 'sealed'>;

/** Where it stands how many of a role took part. */
export function participantsOf(role: string): string {
  return `participants.${role}`;
}

/** What is coded of a meeting, as fields. */
export function fieldsOfMeeting({ heldOn, measures, participants, helpful }: Coded<MeetingContent>): Fields {
  return {
    heldOn,
    ...(measures.length > 0 && { measures: measures.join(' ') }),
    ...(helpful !== null && { helpful: String(helpful) }),
    ...Object.fromEntries(participants.map(({ role, count }) => [participantsOf(role), String(count)])),
  };
}

/** The reverse. A number that is none is left out: a field may be half typed. */
export function meetingOfFields(fields: Fields): Coded<MeetingContent> {
  const participants = codesOf(meetingRole).flatMap((role) => {
    const count = wholeNumber(fields[participantsOf(role)], 99);
    return count === null ? [] : [{ role, count }];
  });
  return {
    heldOn: fields.heldOn ?? '',
    measures: (fields.measures ?? '').split(' ').filter((id) => id !== ''),
    participants,
    helpful: wholeNumber(fields.helpful, 10),
  };
}

/** What is coded of an action, as fields. */
export function fieldsOfAction({ byOn, measureId, state }: Coded<ActionContent>): Fields {
  return { state, ...(byOn !== null && { byOn }), ...(measureId !== null && { measureId }) };
}

/** The reverse. */
export function actionOfFields(fields: Fields): Coded<ActionContent> {
  const states = codesOf(meetingActionState);
  return {
    byOn: isDay(fields.byOn ?? '') ? (fields.byOn ?? null) : null,
    measureId: fields.measureId ?? null,
    state: states.find((state) => state === fields.state) ?? 'open',
  };
}

/** The fields that are texts, which leave the device sealed only. */
export function textsIn(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([path]) => isText(path)));
}

function isText(path: string): boolean {
  return meetingTextPath.test(path) || actionTextPaths.some((one) => one === path);
}

function wholeNumber(text: string | undefined, max: number): number | null {
  const number = Number(text ?? '');
  return Number.isInteger(number) && number >= 1 && number <= max ? number : null;
}
