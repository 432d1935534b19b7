import { dayOfInstant } from '../../../shared/time/day.ts';
import { addMonths } from '../../../shared/time/month.ts';
import { commit } from '../../db/commit.ts';
import { deleteMeeting } from '../../db/queries/meeting-changes.ts';
import { readPassedMeetings } from '../../db/queries/meetings.ts';
import { run } from '../../db/read.ts';
import type { Surroundings } from '../context.ts';
import { auditOf } from '../rights.ts';
import { readCurrentSetting } from '../settings/setting-of.ts';

const actor = { memberId: 'job', role: 'job', teams: 'every' } as const;

/**
 * Deletes meetings that have passed their term, each in a batch of its own with its row in the audit log. One that was
 * prepared and never held goes by its day too.
 * @param limit how many this run may take
 * @returns how many went
 */
export async function deletePassedMeetings(
  around: Pick<Surroundings, 'db' | 'now' | 'requestId'>,
  { limit }: { limit: number },
): Promise<number> {
  const { db, now } = around;
  const { value } = await run(db, readCurrentSetting(db, 'retention'));
  const heldTo = addMonths(dayOfInstant(now()), -value.meetingMonths);
  const passed = await run(db, readPassedMeetings(db, { heldTo, limit }));
  for (const { id, teamId } of passed) {
    const what = { action: 'meeting-expired', recordKind: 'meeting', recordId: id, teamId } as const;
    await commit(db, { changes: deleteMeeting(db, id), audit: [auditOf({ ...around, actor }, what)] });
  }
  return passed.length;
}
