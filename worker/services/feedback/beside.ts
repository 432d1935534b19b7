import type { RequestOf, ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readTeamsBeside as contract } from '../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { personDaysOf } from '../../../shared/measures/person-days.ts';
import { spreadRate } from '../../../shared/measures/spread-rate.ts';
import { lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import type { WebCrypto } from '../../../shared/privacy/web-crypto.ts';
import type { Day } from '../../../shared/time/day.ts';
import { lastHalfYear } from '../../../shared/time/half-year.ts';
import type { Period } from '../../../shared/time/period.ts';
import type { Db } from '../../db/client.ts';
import { readTeamCounts, type TeamCount } from '../../db/queries/beside.ts';
import {
  type CountedFamilies,
  readChangesByQuarter,
  readFamilies,
  readFamiliesByDays,
} from '../../db/queries/figures.ts';
import { readTeams } from '../../db/queries/teams.ts';
import { mapRead, type Read, readNothing, run, together } from '../../db/read.ts';
import type { SignedIn } from '../context.ts';
import { besideFigures } from './beside-figures.ts';
import { cutOf, demandPast } from './cut-on.ts';
import { discloseTeams, type TeamRow, undisclosed } from './disclose-teams.ts';
import { demandMeasure } from './find-measure.ts';
import { maturePeriods } from './periods.ts';

/**
 * One measure of all teams. A coach hears of other teams what may leave a team, without which team it is; for the own
 * teams nothing is hidden, and they are not looked at when deciding what is.
 */
export async function teamsBeside(
  context: SignedIn,
  asked: RequestOf<typeof contract>,
): Promise<ResponseOf<typeof contract>> {
  const { db, member } = context;
  const cut = cutOf(context, asked);
  demandPast(cut);
  const { cutOn } = cut;
  const measure = demandMeasure(asked.measure, 'measure');
  const period = lastHalfYear(lastMatureDeadline(cutOn));
  const teams = await run(db, readTeams(db));
  const rows = await run(db, readRows(db, { teamIds: teams.map(({ id }) => id), measure, period, cutOn }));
  const seesAll = member.roles.includes('administrator');
  const isOwn = (teamId: string) => member.teams.some(({ id }) => id === teamId);
  const own = seesAll ? [] : rows.filter(({ teamId }) => isOwn(teamId)).map(undisclosed);
  const others = discloseTeams(
    rows.filter(({ teamId }) => seesAll || !isOwn(teamId)),
    measure,
  );
  const shown = seesAll ? others : [...own, ...inNoOrder(others, context.crypto)];
  const { results, ...rest } = besideFigures(shown, measure);
  return {
    measureId: measure.id,
    measureVersion: measure.version,
    cutOn,
    period,
    teams: results.map((result, at) => {
      const team = teams.find(({ id }) => id === shown[at]?.teamId) ?? null;
      const isMine = team !== null && isOwn(team.id);
      return { team: seesAll || isMine ? team : null, isOwn: isMine, result };
    }),
    ...rest,
  };
}

interface RowsAsked {
  teamIds: readonly string[];
  measure: MeasureDefinition;
  period: Period;
  cutOn: Day;
}

/** A row for every team, in their order. */
function readRows(db: Db, { teamIds, measure, period, cutOn }: RowsAsked): Read<TeamRow[]> {
  const { milestone: kind, isClustered, scoring } = measure;
  const areDays = scoring === 'person-days';
  const asked = { teamIds, kinds: [kind], periods: maturePeriods([period], cutOn) };
  const counts: Read<TeamCount[]> = areDays
    ? readDays(db, { teamIds, measure, period, cutOn })
    : readTeamCounts(db, { teamIds, kind, period });
  const byFamily = areDays ? readFamiliesByDays(db, asked) : readFamilies(db, asked);
  const families: Read<CountedFamilies[] | null> = isClustered ? byFamily : readNothing;
  return mapRead(together(counts, families), ([counted, groups]) =>
    teamIds.map((teamId) => {
      const { met = 0, unmet = 0 } = counted.find((one) => one.teamId === teamId) ?? {};
      const own = groups?.filter((group) => group.teamId === teamId) ?? null;
      const tally = { met, unmet, excluded: 0, excepted: 0, pending: 0 };
      const { effectiveN } = spreadRate(measure, tally, own ?? []);
      return {
        teamId,
        met,
        counted: met + unmet,
        families: own && countFamilies(own),
        familiesMet: own && countFamilies(own.filter(({ x, n }) => x === n)),
        effectiveN: effectiveN ?? met + unmet,
      };
    }),
  );
}

function readDays(db: Db, { teamIds, measure, period, cutOn }: RowsAsked): Read<TeamCount[]> {
  const of = { teamIds, kinds: [measure.milestone], fromOn: period.firstOn, lastOn: period.lastOn };
  return mapRead(readChangesByQuarter(db, of), (changes) =>
    teamIds.map((teamId) => {
      const own = changes.filter((change) => change.teamId === teamId);
      const { met, unmet } = personDaysOf(own, period, cutOn);
      return { teamId, met, unmet };
    }),
  );
}

function countFamilies(groups: readonly CountedFamilies[]): number {
  return groups.reduce((sum, { families }) => sum + families, 0);
}

/** In an order that tells nothing and is another one each time. */
function inNoOrder<T>(items: readonly T[], crypto: Pick<WebCrypto, 'getRandomValues'>): T[] {
  const marked = items.map((item) => ({ item, mark: String(crypto.getRandomValues(new Uint8Array(16))) }));
  return marked.sort((a, b) => (a.mark < b.mark ? -1 : 1)).map(({ item }) => item);
}
