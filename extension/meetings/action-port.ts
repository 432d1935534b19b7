import { type MeetingAction, readMeeting, saveMeetingAction } from '../../shared/api/meetings.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { actionOfFields, fieldsOfAction } from '../../shared/meetings/meeting-fields.ts';
import { callApi } from '../client/call-api.ts';
import { readKeyring } from '../vault/keyring.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { sendableTexts, withOwnTexts } from './meeting-port.ts';
import { openTexts } from './meeting-texts.ts';
import type { Port, Stored } from './save-kept.ts';

/** An action as the API has it, opened as far as this device can. */
export async function openAction({ id, revision, saveId, content }: MeetingAction): Promise<Stored> {
  const { sealed, ...coded } = content;
  const { texts } = await openTexts(await readKeyring(), { kind: 'action', id }, sealed);
  return { revision, saveId, fields: { ...fieldsOfAction(coded), ...texts }, sealed };
}

/** An action that nobody stored yet. */
export const newAction: Stored = { revision: 0, saveId: '', fields: { state: 'open' }, sealed: {} };

/** How an action of a meeting is sent. */
export function actionPort(teamId: string, meetingId: string, id: string): Port {
  const opened = async (action: MeetingAction, kept?: Kept): Promise<Result<Stored>> =>
    success(await withOwnTexts(await openAction(action), kept));
  return {
    newId: () => crypto.randomUUID(),
    keep: (kept) => writeKept(id, kept),
    async send(kept, saveId) {
      const sealed = await sendableTexts({ kind: 'action', id }, kept);
      if (!sealed) return failure('not-allowed');
      const answer = await callApi(saveMeetingAction, {
        params: { team: teamId, meeting: meetingId, action: id },
        request: { revision: kept.revision, saveId, content: { ...actionOfFields(kept.fields), sealed } },
      });
      return answer.ok ? opened(answer.value.action, kept) : answer;
    },
    async readAgain() {
      const params = { team: teamId, meeting: meetingId };
      const answer = await callApi(readMeeting, { params, request: {} });
      if (!answer.ok) return answer;
      const action = answer.value.actions.find((one) => one.id === id);
      return action ? opened(action, (await readKept(id)) ?? undefined) : failure('not-found');
    },
  };
}
