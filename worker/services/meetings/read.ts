import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readMeeting as contract } from '../../../shared/api/meetings.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commitAndRead } from '../../db/commit.ts';
import { readHeldBefore, readReplaced, readWhole } from '../../db/queries/meetings.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { toldWhole } from './answer.ts';
import { readLastMeeting } from './last-meeting.ts';
import { demandOwn } from './rules.ts';

/** One meeting, with what came of the one before it: up to the day of its own figures, once it has them. */
export async function readMeeting(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db, now } = context;
  const { team: teamId, meeting: id } = params;
  const [{ meeting, actions }, earlier] = await run(db, together(readWhole(db, id), readReplaced(db, id)));
  if (!meeting || meeting.teamId !== teamId) throw new AppError('not-found');
  const held = await run(db, readHeldBefore(db, { teamId, toOn: meeting.content.heldOn, exceptId: id }));
  const previous = await commitAndRead(db, {
    changes: [],
    audit: [auditOf(context, { action: 'meeting-read', recordKind: 'meeting', recordId: id, teamId })],
    readAfter: readLastMeeting(db, held, meeting.frozen?.cutOn ?? dayOfInstant(now())),
  });
  return { ...toldWhole(meeting, actions), previous, earlier };
}
