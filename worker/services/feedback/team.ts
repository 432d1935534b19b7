import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readTeamFeedback as contract } from '../../../shared/api/feedback.ts';
import { FEEDBACK_QUARTERS } from '../../../shared/measures/line-period.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import { isWithin, lastQuarters } from '../../../shared/time/period.ts';
import { AppError } from '../../app-error.ts';
import { readTally, type TallyUnits } from '../../db/queries/tally.ts';
import { mapRead, type Read } from '../../db/read.ts';
import type { SignedIn, Surroundings } from '../context.ts';
import { figureOf } from './figure.ts';

export interface TeamUnits {
  cutOn: Day;
  units: TallyUnits[];
}

/** What a team's figures are made of: one read, of as many rows at most as a team has kinds, quarters and verdicts. */
export function readsForTeam({ db, now }: Surroundings, teamId: string): Read<TeamUnits> {
  const cutOn = dayOfInstant(now());
  const [oldest] = lastQuarters(cutOn, FEEDBACK_QUARTERS);
  const kinds = measures.map(({ milestone }) => milestone);
  const read = readTally(db, { teamId, kinds, fromOn: oldest?.firstOn ?? cutOn, cutOn });
  return mapRead(read, (units) => ({ cutOn, units }));
}

/**
 * A team's figures as they stand today: of each measure the last four quarters together, and each of them. What is not counted
 * yet is in the total whenever it will be due; in a quarter only when it is due in that quarter.
 */
export function teamFeedback(
  { member }: SignedIn,
  teamId: string,
  { cutOn, units }: TeamUnits,
): ResponseOf<typeof contract> {
  const team = member.teams.find(({ id }) => id === teamId);
  if (!team) throw new AppError('wrong-team');
  const quarters = lastQuarters(cutOn, FEEDBACK_QUARTERS);
  const whole = { firstOn: quarters[0]?.firstOn ?? cutOn, lastOn: quarters.at(-1)?.lastOn ?? cutOn };
  return {
    teamId,
    teamName: team.name,
    cutOn,
    figures: measures.map((measure) => {
      const own = units.filter(({ kind }) => kind === measure.milestone);
      return {
        measureId: measure.id,
        total: figureOf(measure, teamId, own, whole, cutOn),
        quarters: quarters.map((quarter) => {
          const inQuarter = own.filter(({ deadlineOn }) => isWithin(quarter, deadlineOn));
          return figureOf(measure, teamId, inQuarter, quarter, cutOn);
        }),
      };
    }),
  };
}
