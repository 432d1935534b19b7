import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { removeMeetingAction as contract } from '../../../shared/api/meetings.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { deleteAction, demandActionRevision } from '../../db/queries/meeting-changes.ts';
import { readAction, readMeeting } from '../../db/queries/meetings.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { demandOwn, storeRevision } from './rules.ts';

/** Takes away an action of a meeting that was not held. */
export async function removeAction(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
  { revision }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db } = context;
  const { team: teamId, meeting: meetingId, action: id } = params;
  const [meeting, action] = await run(db, together(readMeeting(db, meetingId), readAction(db, id)));
  if (!meeting || meeting.teamId !== teamId || action?.meetingId !== meetingId)
    throw new AppError('not-found');
  if (action.revision !== Number(revision)) throw new AppError('conflict', ['revision']);
  if (meeting.state === 'held') throw new AppError('not-allowed');
  const what = {
    action: 'meeting-action-removed',
    recordKind: 'meeting',
    recordId: meetingId,
    teamId,
  } as const;
  return storeRevision(
    commit(db, {
      changes: [demandActionRevision(db, id, action.revision), deleteAction(db, id)],
      audit: [auditOf(context, what)],
    }),
    { stored: {}, readAgain: () => run(db, readAction(db, id)), saveId: '' },
  );
}
