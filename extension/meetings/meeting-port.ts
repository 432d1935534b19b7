import { type Meeting, readMeeting, saveMeeting } from '../../shared/api/meetings.ts';
import { failure, type Result, success } from '../../shared/domain/errors.ts';
import { fieldsOfMeeting, meetingOfFields, textsIn } from '../../shared/meetings/meeting-fields.ts';
import { callApi } from '../client/call-api.ts';
import { organisationSettings } from '../settings/organisation-settings.ts';
import { readKeyring } from '../vault/keyring.ts';
import { type Kept, readKept, writeKept } from './kept.ts';
import { openTexts, type SealedTexts, sealTexts, type TextsOf } from './meeting-texts.ts';
import type { Port, Stored } from './save-kept.ts';

/** A meeting as the API has it, opened as far as this device can. */
export async function openMeeting({ id, revision, saveId, content }: Meeting): Promise<Stored> {
  const { sealed, ...coded } = content;
  const { texts } = await openTexts(await readKeyring(), { kind: 'meeting', id }, sealed);
  return { revision, saveId, fields: { ...fieldsOfMeeting(coded), ...texts }, sealed };
}

/** How a meeting is sent. @param told hears of each answer of the API */
export function meetingPort(teamId: string, id: string, told: (meeting: Meeting) => void): Port {
  const params = { team: teamId, meeting: id };
  const opened = async (meeting: Meeting, kept?: Kept): Promise<Result<Stored>> => {
    told(meeting);
    return success(await withOwnTexts(await openMeeting(meeting), kept));
  };
  return {
    newId: () => crypto.randomUUID(),
    keep: (kept) => writeKept(id, kept),
    async send(kept, saveId) {
      const sealed = await sendableTexts({ kind: 'meeting', id }, kept);
      if (!sealed) return failure('not-allowed');
      const content = { ...meetingOfFields(kept.fields), sealed };
      const answer = await callApi(saveMeeting, {
        params,
        request: { revision: kept.revision, saveId, content },
      });
      return answer.ok ? opened(answer.value.meeting, kept) : answer;
    },
    async readAgain() {
      const answer = await callApi(readMeeting, { params, request: {} });
      return answer.ok ? opened(answer.value.meeting, (await readKept(id)) ?? undefined) : answer;
    },
  };
}

/** The texts to send, sealed; none where the organisation sends none. Null without a key of the team. */
export async function sendableTexts(of: TextsOf, kept: Kept): Promise<SealedTexts | null> {
  if (!(await areTextsSent())) return unchangedTexts(kept);
  const keyring = await readKeyring();
  const { teamId, fields, sealed: before } = kept;
  return keyring && sealTexts(keyring, { teamId, of, texts: textsIn(fields), before });
}

/** What went when texts were still sent, and stands as it was. */
function unchangedTexts({ sealed, base, fields }: Kept): SealedTexts {
  return Object.fromEntries(Object.entries(sealed).filter(([path]) => base[path] === fields[path]));
}

/** Where texts are not sent, those on this device are all there is. */
export async function withOwnTexts(stored: Stored, kept: Kept | undefined): Promise<Stored> {
  if (!kept || (await areTextsSent())) return stored;
  return { ...stored, fields: { ...stored.fields, ...textsIn(kept.fields) } };
}

/** Whether this organisation lets texts leave the device, sealed. */
export async function areTextsSent(): Promise<boolean> {
  return (await organisationSettings()).texts.send === 'sealed';
}
