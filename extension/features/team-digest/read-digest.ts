import { readTeamFeedback, TeamFigure } from '../../../shared/api/feedback.ts';
import { readMeetings } from '../../../shared/api/meetings.ts';
import { readTeamWeek } from '../../../shared/api/team-week.ts';
import { failure, type Result, success } from '../../../shared/domain/errors.ts';
import { DaySchema } from '../../../shared/forms/schema.ts';
import * as z from '../../../shared/zod.ts';
import { readCached, writeCached } from '../../cases/case-cache.ts';
import { callApi } from '../../client/call-api.ts';
import { currentSession } from '../../session/session.ts';

/** What the API says for the week of a team, beside the due list: counts, and the day of a meeting. */
const DigestFacts = z.strictObject({
  readAt: z.int(),
  teamId: z.string(),
  week: readTeamWeek.response,
  /** Of the measures that the team chose, in its order. */
  figures: z.array(TeamFigure),
  /** The next meeting; null when none is planned. Left out where it is not known. */
  meeting: z.optional(z.nullable(z.strictObject({ heldOn: DaySchema, openActions: z.int() }))),
});
export type DigestFacts = z.infer<typeof DigestFacts>;

export interface KnownDigest {
  facts: DigestFacts;
  /** Without a connection: what the API said last. */
  isStale: boolean;
}

/** The week of one of her teams; without a connection what the API said last. Kept on this device by member and team. */
export async function readDigest(teamId: string): Promise<Result<KnownDigest>> {
  const session = await currentSession();
  if (!session) return failure('not-signed-in');
  const { member, token } = session;
  const place = `team-digest:${JSON.stringify([member.id, teamId])}`;
  const asked = { params: { team: teamId }, request: {}, token };
  const readAt = Date.now();
  const [week, feedback, meetings] = await Promise.all([
    callApi(readTeamWeek, asked),
    callApi(readTeamFeedback, asked),
    callApi(readMeetings, asked),
  ]);
  if (week.ok && feedback.ok) {
    const { figures, choice } = feedback.value;
    const facts: DigestFacts = {
      readAt,
      teamId,
      week: week.value,
      figures: choice.measures.flatMap((id) => figures.filter(({ measureId }) => measureId === id)),
      ...(meetings.ok ? { meeting: nextMeeting(meetings.value) } : {}),
    };
    await writeCached(place, facts);
    return success({ facts, isStale: false });
  }
  const refused = [week, feedback].find((answer) => !answer.ok && answer.code !== 'unavailable');
  if (refused && !refused.ok) return refused;
  const mayRead = member.teams.some(({ id }) => id === teamId);
  const kept = mayRead ? DigestFacts.safeParse(await readCached(place)).data : undefined;
  return kept ? success({ facts: kept, isStale: true }) : failure('unavailable');
}

function nextMeeting({
  meetings,
  last,
  todayOn,
}: z.output<typeof readMeetings.response>): DigestFacts['meeting'] {
  const planned = meetings
    .filter(({ state, heldOn }) => state !== 'held' && heldOn >= todayOn)
    .map(({ heldOn }) => heldOn)
    .toSorted();
  const [heldOn] = planned;
  if (heldOn === undefined) return null;
  const openActions = last?.actions.filter(({ content }) => content.state === 'open').length ?? 0;
  return { heldOn, openActions };
}
