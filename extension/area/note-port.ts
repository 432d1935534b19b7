import { type AreaPictureYear, readAreaPicture, swotParts, writeAreaNote } from '../../shared/api/area.ts';
import { failure, success } from '../../shared/domain/errors.ts';
import { callApi } from '../client/call-api.ts';
import { type Kept, writeKept } from '../meetings/kept.ts';
import { areTextsSent } from '../meetings/meeting-port.ts';
import { openTexts, type SealedTexts, sealTexts } from '../meetings/meeting-texts.ts';
import type { Port, Stored } from '../meetings/save-kept.ts';
import { readKeyring } from '../vault/keyring.ts';

type Note = AreaPictureYear['note'];

/** Under which the SWOT of a team and year is kept on this device, and to which its texts are bound. */
export function noteId(teamId: string, year: number): string {
  return `area:${teamId}:${year}`;
}

/** What a team wrote about a year, opened as far as this device can. */
export async function openNote(teamId: string, year: number, note: Note): Promise<Stored> {
  if (note === null) return { revision: 0, saveId: '', fields: {}, sealed: {} };
  const sealed = Object.fromEntries(swotParts.flatMap((part) => entryOf(part, note.sealed[part])));
  const of = { kind: 'area-note', id: noteId(teamId, year) } as const;
  const { texts } = await openTexts(await readKeyring(), of, sealed);
  return { revision: note.version, saveId: '', fields: texts, sealed };
}

/**
 * How the SWOT of a year is sent. A save of which the answer got lost is known by its texts: what is there then, is what
 * was written.
 */
export function notePort(teamId: string, year: number): Port {
  const id = noteId(teamId, year);
  return {
    newId: () => crypto.randomUUID(),
    keep: (kept) => writeKept(id, kept),
    async send(kept) {
      const sealed = await sendable(kept, id);
      if (!sealed) return failure('not-allowed');
      const answer = await callApi(writeAreaNote, {
        params: { team: teamId, year: String(year) },
        request: { version: kept.revision, sealed },
      });
      if (!answer.ok) return answer;
      return success({ revision: answer.value.version, saveId: '', fields: kept.fields, sealed });
    },
    async readAgain() {
      const answer = await callApi(readAreaPicture, { params: { team: teamId }, request: {} });
      if (!answer.ok) return answer;
      const there = answer.value.years.find((one) => one.year === year);
      return there ? success(await openNote(teamId, year, there.note)) : failure('not-found');
    },
  };
}

/** The texts to send, sealed; none where the organisation sends none. Null without a key of the team. */
async function sendable({ teamId, fields, sealed: before }: Kept, id: string): Promise<SealedTexts | null> {
  if (!(await areTextsSent())) return {};
  const keyring = await readKeyring();
  const texts = Object.fromEntries(swotParts.flatMap((part) => entryOf(part, fields[part])));
  return keyring && sealTexts(keyring, { teamId, of: { kind: 'area-note', id }, texts, before });
}

function entryOf(part: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[part, text]];
}
