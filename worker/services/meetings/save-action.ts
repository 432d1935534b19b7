import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { ActionContent, saveMeetingAction as contract } from '../../../shared/api/meetings.ts';
import { MAX_ACTIONS } from '../../../shared/meetings/meeting.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { demandActionRevision, insertAction, updateAction } from '../../db/queries/meeting-changes.ts';
import { readAction, readWhole, type StoredAction } from '../../db/queries/meetings.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { toldAction } from './answer.ts';
import {
  demandOwn,
  isMeasure,
  leads,
  misplacedTexts,
  readsWhetherTextsAreSent,
  storeRevision,
} from './rules.ts';

/** Adds an action to a meeting, changes it, or says what came of it. */
export async function saveAction(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
  { revision, saveId, content }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db, now } = context;
  const { team: teamId, meeting: meetingId, action: id } = params;
  const [[{ meeting, actions }, action], isSent] = await run(
    db,
    together(together(readWhole(db, meetingId), readAction(db, id)), readsWhetherTextsAreSent(context)),
  );
  if (!meeting || meeting.teamId !== teamId) throw new AppError('not-found');
  if (action && action.meetingId !== meetingId) throw new AppError('not-found');
  if (action?.saveId === saveId) return { action: toldAction(action) };
  if (!action && revision > 0) throw new AppError('not-found');
  if ((action?.revision ?? 0) !== revision) throw new AppError('conflict', ['revision']);
  if (meeting.state === 'held' && !leads(context) && !isAnswer(action, content))
    throw new AppError('not-allowed');
  const wrong = [
    ...(!action && actions.length >= MAX_ACTIONS ? ['actions'] : []),
    ...(isKnown(content.measureId, action) ? [] : ['content.measureId']),
    ...misplacedTexts(content.sealed, { teamId, isSent, before: action?.content.sealed ?? {} }),
  ];
  if (wrong.length > 0) throw new AppError('invalid-input', wrong);

  const stored: StoredAction = { id, meetingId, teamId, revision: revision + 1, saveId, content };
  const changes = action
    ? [demandActionRevision(db, id, revision), updateAction(db, stored)]
    : [insertAction(db, stored, now())];
  const what = { action: 'meeting-action-set', recordKind: 'meeting', recordId: meetingId, teamId } as const;
  const kept = await storeRevision(commit(db, { changes, audit: [auditOf(context, what)] }), {
    stored,
    readAgain: () => run(db, readAction(db, id)),
    saveId,
  });
  return { action: toldAction(kept) };
}

/** Whether nothing but what came of an action changes. */
function isAnswer(before: StoredAction | null, { byOn, measureId, sealed }: ActionContent): boolean {
  if (!before) return false;
  const { content } = before;
  const isSameText = (['what', 'who'] as const).every((path) => content.sealed[path] === sealed[path]);
  return isSameText && content.byOn === byOn && content.measureId === measureId;
}

function isKnown(measureId: string | null, before: StoredAction | null): boolean {
  return measureId === null || isMeasure(measureId) || before?.content.measureId === measureId;
}
