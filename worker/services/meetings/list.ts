import type { ParamsOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { type readMeetings as contract, MAX_MEETINGS } from '../../../shared/api/meetings.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { commitAndRead } from '../../db/commit.ts';
import { readHeldBefore, readMeetingLines } from '../../db/queries/meetings.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { auditOf } from '../rights.ts';
import { countsOn } from './answer.ts';
import { readLastMeeting } from './last-meeting.ts';
import { demandOwn } from './rules.ts';

/** The meetings of one's own team, and what came of the last one. */
export async function listMeetings(
  context: SignedIn,
  params: ParamsOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  demandOwn(context, params);
  const { db, now } = context;
  const { team: teamId } = params;
  const todayOn = dayOfInstant(now());
  const [meetings, held] = await run(
    db,
    together(
      readMeetingLines(db, teamId, MAX_MEETINGS),
      readHeldBefore(db, { teamId, toOn: todayOn, exceptId: '' }),
    ),
  );
  const last = await commitAndRead(db, {
    changes: [],
    audit: [auditOf(context, { action: 'meetings-read', recordKind: 'team', recordId: teamId, teamId })],
    readAfter: readLastMeeting(db, held, todayOn),
  });
  const lines = meetings.map(({ heldAt, ...line }) => ({
    ...line,
    countsOn: countsOn({ heldOn: line.heldOn, heldAt }),
  }));
  return { teamId, todayOn, meetings: lines, last };
}
