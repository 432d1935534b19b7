import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { saveMeeting as contract, MeetingContent } from '../../../shared/api/meetings.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import type { AuditEvent } from '../../db/audit-event.ts';
import { commit } from '../../db/commit.ts';
import {
  demandMeetingRevision,
  insertMeeting,
  insertReplaced,
  updateMeeting,
} from '../../db/queries/meeting-changes.ts';
import { readMeeting, readWhole, type StoredMeeting } from '../../db/queries/meetings.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { toldWhole } from './answer.ts';
import {
  demandOwn,
  isMeasure,
  leads,
  misplacedTexts,
  readsWhetherTextsAreSent,
  storeRevision,
} from './rules.ts';

/** Prepares a meeting, saves what was noted of it, or corrects it after it was held. */
export async function saveMeeting(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
  { revision, saveId, content }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db, now } = context;
  const { team: teamId, meeting: id } = params;
  const [{ meeting, actions }, isSent] = await run(
    db,
    together(readWhole(db, id), readsWhetherTextsAreSent(context)),
  );
  if (meeting && meeting.teamId !== teamId) throw new AppError('not-found');
  if (meeting?.saveId === saveId) return toldWhole(meeting, actions);
  if (!meeting && revision > 0) throw new AppError('not-found');
  if ((meeting?.revision ?? 0) !== revision) throw new AppError('conflict', ['revision']);
  if (!leads(context) && (!meeting || isForWhoLeads(meeting, content))) throw new AppError('not-allowed');
  const wrong = [
    ...wrongFields(meeting, content, now()),
    ...misplacedTexts(content.sealed, { teamId, isSent, before: meeting?.content.sealed ?? {} }),
  ];
  if (wrong.length > 0) throw new AppError('invalid-input', wrong);

  const stored: StoredMeeting = {
    ...{ id, teamId, revision: revision + 1, saveId, savedAt: now(), content },
    state: meeting?.state ?? 'prepared',
    heldAt: meeting?.heldAt ?? null,
    frozen: meeting?.frozen ?? null,
  };
  const replaced =
    meeting?.state === 'held'
      ? [insertReplaced(db, { meetingId: id, revision, replacedAt: now(), content: meeting.content })]
      : [];
  const changes = meeting
    ? [demandMeetingRevision(db, id, revision), ...replaced, updateMeeting(db, stored)]
    : [insertMeeting(db, stored)];
  const what = { action: actionOf(meeting), recordKind: 'meeting', recordId: id, teamId } as const;
  const kept = await storeRevision(commit(db, { changes, audit: [auditOf(context, what)] }), {
    stored,
    readAgain: () => run(db, readMeeting(db, id)),
    saveId,
  });
  return toldWhole(kept, actions);
}

function actionOf(before: StoredMeeting | null): AuditEvent['action'] {
  if (!before) return 'meeting-prepared';
  return before.state === 'held' ? 'meeting-corrected' : 'meeting-noted';
}

/** Notes are everyone's; what is looked at and when is for who leads, and so is a meeting that was held. */
function isForWhoLeads({ state, content: before }: StoredMeeting, content: MeetingContent): boolean {
  return state === 'held' || before.heldOn !== content.heldOn || !isSame(before.measures, content.measures);
}

function wrongFields(before: StoredMeeting | null, content: MeetingContent, now: number): string[] {
  const { measures, heldOn } = content;
  const isKnown = measures.every((id) => isMeasure(id) || before?.content.measures.includes(id));
  const isLaidDown = before !== null && before.state !== 'prepared';
  const isMoved = isLaidDown && !isSame(before.content.measures, measures);
  const isTooEarly = before?.state === 'held' && heldOn > dayOfInstant(now);
  return [...(isKnown && !isMoved ? [] : ['content.measures']), ...(isTooEarly ? ['content.heldOn'] : [])];
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
