import type { readConversation as contract } from '../../../shared/api/conversation.ts';
import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import { coOccurrence } from '../../../shared/conversation/co-occurrence.ts';
import { consultPaths } from '../../../shared/conversation/consult-paths.ts';
import { courseIn, scanIn } from '../../../shared/conversation/conversation-facts.ts';
import { FEEDBACK_QUARTERS } from '../../../shared/measures/line-period.ts';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { lastQuarters, type Period } from '../../../shared/time/period.ts';
import { AppError } from '../../app-error.ts';
import { type CountedScan, readConsultCourses, readScans } from '../../db/queries/conversation.ts';
import { mapRead, type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { worksFor } from '../rights.ts';

export interface Talk {
  cutOn: Day;
  todayOn: Day;
  period: Period;
  scans: CountedScan[];
  consults: string[];
}

/** What a team can talk about: two reads, whatever lies behind them. Not to be looked at before it is known who asks. */
export function readsForConversation(
  { db, now }: Surroundings,
  teamId: string,
  asked: RequestOf<typeof contract>,
): Read<Talk> {
  const todayOn = dayOfInstant(now());
  const cutOn = asked.cutOn ?? todayOn;
  const [oldest] = lastQuarters(cutOn, FEEDBACK_QUARTERS);
  const period = { firstOn: oldest?.firstOn ?? cutOn, lastOn: cutOn };
  const read = together(readScans(db, teamId, period), readConsultCourses(db, teamId, period));
  return mapRead(read, ([scans, consults]) => ({ cutOn, todayOn, period, scans, consults }));
}

/** Of one's own team, in counts. */
export function conversation(
  { actor }: SignedIn,
  teamId: string,
  { cutOn, todayOn, period, scans, consults }: Talk,
): ResponseOf<typeof contract> {
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  if (cutOn > todayOn) throw new AppError('invalid-input', ['cutOn']);
  return {
    teamId,
    cutOn,
    period,
    domains: coOccurrence(scans.flatMap(({ value, cases }) => Array(cases).fill(scanIn(value)))),
    consults: consultPaths(consults.map(courseIn), cutOn),
  };
}
