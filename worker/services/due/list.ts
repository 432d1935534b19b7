import type { readDueList as contract } from '../../../shared/api/due.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { DueLine } from '../../../shared/api/schemas.ts';
import { DUE_AHEAD_DAYS } from '../../../shared/milestones/due-ahead.ts';
import { reminderDefinitions } from '../../../shared/milestones/reminders.ts';
import { addDays, type Day, dayOfInstant, weekday } from '../../../shared/time/day.ts';
import { AppError } from '../../app-error.ts';
import { commitAndRead } from '../../db/commit.ts';
import { countDoneOfMember, readDueOfMember, readDueOfTeams } from '../../db/queries/due.ts';
import type { NormsInForce } from '../../db/queries/norms.ts';
import { mapRead, type Read, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { bringUpToDate } from '../milestones/count-anew.ts';
import { auditOf, worksFor } from '../rights.ts';

/** More than anyone works through; who has more sees that there is more. */
const MAX_LINES = 200;

const kinds = reminderDefinitions.map(({ kind }) => kind);
const rank = new Map(reminderDefinitions.map(({ kind }, index) => [kind, index]));

/** What is due in the member's own cases or in those of a team, the most urgent first. Reading it is logged. */
export async function dueList(
  context: SignedIn,
  { scope, team }: RequestOf<typeof contract>,
  norms: NormsInForce,
): Promise<ResponseOf<typeof contract>> {
  const { db, member, now } = context;
  if (team !== undefined && !worksFor(context.actor, team)) throw new AppError('wrong-team', ['team']);
  const teamIds = team === undefined ? member.teams.map(({ id }) => id) : [team];
  await bringUpToDate(context, norms, teamIds);
  const todayOn = dayOfInstant(now());
  const { lines, doneLastWeek } = await commitAndRead(db, {
    changes: [],
    audit: [
      auditOf(context, {
        action: 'due-list-read',
        recordKind: 'team',
        recordId: teamIds.join(' ') || 'none',
      }),
    ],
    readAfter: scope === 'mine' ? ofMember(context, teamIds, todayOn) : ofTeams(context, teamIds, todayOn),
  });
  return {
    todayOn,
    lines: lines.slice(0, MAX_LINES).sort(byUrgency),
    hasMore: lines.length > MAX_LINES,
    doneLastWeek,
  };
}

interface Found {
  lines: DueLine[];
  doneLastWeek: number | null;
}

function ofTeams({ db }: SignedIn, teamIds: readonly string[], todayOn: Day): Read<Found> {
  return mapRead(readDueOfTeams(db, asked(teamIds, todayOn)), (lines) => ({ lines, doneLastWeek: null }));
}

function ofMember({ db, member }: SignedIn, teamIds: readonly string[], todayOn: Day): Read<Found> {
  const memberId = member.id;
  const sundayOn = addDays(todayOn, -weekday(todayOn));
  const period = { firstOn: addDays(sundayOn, -6), lastOn: sundayOn };
  const found = together(
    readDueOfMember(db, { ...asked(teamIds, todayOn), memberId }),
    countDoneOfMember(db, { teamIds, memberId, period, kinds }),
  );
  return mapRead(found, ([lines, doneLastWeek]) => ({ lines, doneLastWeek }));
}

function asked(teamIds: readonly string[], todayOn: Day) {
  return { teamIds, todayOn, aheadTo: addDays(todayOn, DUE_AHEAD_DAYS), limit: MAX_LINES + 1 };
}

function byUrgency(a: DueLine, b: DueLine): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || (a.caseKey < b.caseKey ? -1 : 1);
}
