import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readTeamWeek as contract } from '../../../shared/api/team-week.ts';
import { deviationReason } from '../../../shared/codes/deviation-reason.ts';
import { milestoneDefinitions } from '../../../shared/milestones/registry.ts';
import { addDays, type Day, dayOfInstant, weekday } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';
import { AppError } from '../../app-error.ts';
import { type CountedAnswer, countAnswersOfTeam, countDoneOfTeam } from '../../db/queries/conversation.ts';
import { mapRead, type Read, together } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { worksFor } from '../rights.ts';

export interface WeekFound {
  todayOn: Day;
  week: Period;
  done: { kind: string; count: number }[];
  answers: CountedAnswer[];
}

/** The kinds that people are reminded of: the others only count. */
const kinds = milestoneDefinitions.flatMap(({ kind, form }) => (form === null ? [] : [kind]));

/** Two reads. Not to be looked at before it is known who asks. */
export function readsForWeek({ db, now }: Surroundings, teamId: string): Read<WeekFound> {
  const todayOn = dayOfInstant(now());
  const sundayOn = addDays(todayOn, -weekday(todayOn));
  const week = { firstOn: addDays(sundayOn, -6), lastOn: sundayOn };
  const read = together(
    countDoneOfTeam(db, { teamId, kinds, period: week }),
    countAnswersOfTeam(db, teamId, week),
  );
  return mapRead(read, ([done, answers]) => ({ todayOn, week, done, answers }));
}

/** The last whole week of one's own team, in counts. */
export function teamWeek(
  { actor }: SignedIn,
  teamId: string,
  { todayOn, week, done, answers }: WeekFound,
): ResponseOf<typeof contract> {
  if (!worksFor(actor, teamId)) throw new AppError('wrong-team');
  const given = (outcome: CountedAnswer['outcome'], reason: string | null) =>
    answers.find((one) => one.outcome === outcome && one.reason === reason)?.count ?? 0;
  return {
    teamId,
    todayOn,
    week,
    done: kinds.flatMap((kind) => done.filter((one) => one.kind === kind)),
    later: given('later', null),
    deviated: deviationReason.codes
      .map(({ code }) => ({ reason: code, count: given('deviated', code) }))
      .filter(({ count }) => count > 0),
  };
}
