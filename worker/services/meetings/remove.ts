import type { ParamsOf, RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { removeMeeting as contract } from '../../../shared/api/meetings.ts';
import { AppError } from '../../app-error.ts';
import { commit } from '../../db/commit.ts';
import { deleteMeeting, demandMeetingRevision } from '../../db/queries/meeting-changes.ts';
import { readMeeting } from '../../db/queries/meetings.ts';
import { run } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { demandOwn, storeRevision } from './rules.ts';

/** Throws away a meeting that was not held. One that was held stays: it can be corrected. */
export async function removeMeeting(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
  { revision }: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db } = context;
  const { team: teamId, meeting: id } = params;
  const meeting = await run(db, readMeeting(db, id));
  if (!meeting || meeting.teamId !== teamId) throw new AppError('not-found');
  if (meeting.revision !== Number(revision)) throw new AppError('conflict', ['revision']);
  if (meeting.state === 'held') throw new AppError('not-allowed');
  const what = { action: 'meeting-removed', recordKind: 'meeting', recordId: id, teamId } as const;
  return storeRevision(
    commit(db, {
      changes: [demandMeetingRevision(db, id, meeting.revision), ...deleteMeeting(db, id)],
      audit: [auditOf(context, what)],
    }),
    { stored: {}, readAgain: () => run(db, readMeeting(db, id)), saveId: '' },
  );
}
