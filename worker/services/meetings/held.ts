import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readHeldMeetings as contract } from '../../../shared/api/meetings.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { addMonths } from '../../../shared/time/month.ts';
import { readHeldDays } from '../../db/queries/meetings.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { countsOn } from './answer.ts';

const MONTHS = 24;

/** When each team held its meetings: nothing of what was said or looked at. */
export async function heldMeetings({ db, now }: SignedIn): Promise<ResponseOf<typeof contract>> {
  const todayOn = dayOfInstant(now());
  const [teams, days] = await run(db, together(readTeams(db), readHeldDays(db, addMonths(todayOn, -MONTHS))));
  return {
    todayOn,
    teams: teams.map(({ id, name }) => ({
      teamId: id,
      teamName: name,
      heldOn: days.filter(({ teamId }) => teamId === id).flatMap((held) => countsOn(held) ?? []),
    })),
  };
}
