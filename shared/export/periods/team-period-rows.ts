import { measures } from '../../measures/registry.ts';
import { lastMatureDeadline } from '../../milestones/derive-milestones.ts';
import { addDays, type Day } from '../../time/day.ts';
import { quarterOf, quarterPeriod } from '../../time/period.ts';
import type { Row } from '../codebook/define-table.ts';
import { disclosureNumbers, measureNumber, type PeriodDisclosure } from '../tables/team-periods.ts';
import { addCounts, type PeriodCell } from './added-counts.ts';
import { discloseTeams } from './disclose-teams.ts';
import type { PeriodCount } from './period-counts.ts';

const HIDDEN = { missing: 'not-applicable' } as const;

/**
 * The rows of `team_periods` beside rows of cases: everything that was counted, because it can be counted from those. By
 * team, quarter and measure; without rows in which all is zero.
 */
export function teamPeriodRows(counts: Iterable<PeriodCount>, study: { firstOn: Day; cutOn: Day }): Row[] {
  const { teams, cellOf } = addCounts(counts);
  return teams.flatMap((team) =>
    quartersBetween(study.firstOn, lastMatureDeadline(study.cutOn)).flatMap((quarter) =>
      measures.flatMap(({ id }) => {
        const cell = cellOf(team, quarter, id);
        const isEmpty = Object.values(cell).every((count) => count === 0);
        return isEmpty ? [] : [rowOf(team, quarter, id, cell, 'shown')];
      }),
    ),
  );
}

/** Of what counts are told. */
export interface ToldCounts {
  /**
   * The pseudonyms of all teams of the organisation, or `ALL_TEAMS` alone: in the order of their own ids, because in
   * every release the same team has to be hidden along with another.
   */
  teams: readonly string[];
  /** Those of them that are in the study. What is hidden of them goes by all teams, so that no two studies differ in it. */
  told: readonly string[];
  /** The half years of the calendar that lie wholly between these days, as far as they count completely. */
  firstOn: Day;
  lastOn: Day;
  cutOn: Day;
}

/**
 * The rows of `team_periods` when there is nothing else: half years that count completely, a row for every team, quarter
 * and measure in them whether anything was counted or not, small numbers hidden. See `discloseTeams`.
 * @param counts of all cases of the organisation that may be exported: counts of only some of them, taken off those of
 *   others, would be of a few
 */
export function disclosedTeamPeriodRows(
  counts: Iterable<PeriodCount>,
  { teams, told, firstOn, lastOn, cutOn }: ToldCounts,
): Row[] {
  const { teams: counted, cellOf } = addCounts(counts);
  // A team that is not there any more still is part of every total.
  const all = [...new Set([...teams, ...counted])];
  const rows = wholeHalfYears(firstOn, earlier(lastOn, lastMatureDeadline(cutOn))).flatMap((quarters) =>
    measures.flatMap((measure) => {
      const disclosed = discloseTeams(
        all.map((team) => quarters.map((quarter) => cellOf(team, quarter, measure.id))),
        measure,
      );
      return all.flatMap((team, at) =>
        quarters.map((quarter) => {
          const cell = cellOf(team, quarter, measure.id);
          const row = rowOf(team, quarter, measure.id, cell, disclosed[at] ?? 'hidden');
          return { team, place: [team, quarter, measure.id].join(' '), row };
        }),
      );
    }),
  );
  return rows
    .filter(({ team }) => told.includes(team))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ row }) => row);
}

function rowOf(
  team: string,
  quarter: string,
  measure: string,
  cell: Readonly<PeriodCell>,
  disclosure: PeriodDisclosure,
): Row {
  const { met, unmet, families, excluded, excepted } = cell;
  const isHidden = disclosure === 'hidden';
  const areLeftOutHidden = disclosure !== 'shown';
  return [
    team,
    Number(quarter.slice(0, 4)),
    Number(quarter.slice(5)),
    measureNumber(measure),
    disclosureNumbers[disclosure],
    ...[met, unmet, families].map((count) => (isHidden ? HIDDEN : count)),
    ...[excluded, excepted].map((count) => (areLeftOutHidden ? HIDDEN : count)),
  ];
}

/** The quarters from that of one day to that of another. */
function quartersBetween(firstOn: Day, lastOn: Day): string[] {
  const quarters: string[] = [];
  for (let on = firstOn; on <= lastOn || quarterOf(on) === quarterOf(lastOn); ) {
    const quarter = quarterOf(on);
    quarters.push(quarter);
    on = addDays(quarterPeriod(quarter).lastOn, 1);
  }
  return quarters;
}

/** The half years of the calendar that lie wholly between two days, each as its quarters. */
function wholeHalfYears(firstOn: Day, lastOn: Day): [string, string][] {
  const quarters = quartersBetween(firstOn, lastOn).filter((quarter) => {
    const period = quarterPeriod(quarter);
    return period.firstOn >= firstOn && period.lastOn <= lastOn;
  });
  return quarters.flatMap((quarter, at): [string, string][] => {
    const next = quarters[at + 1];
    return next !== undefined && /Q[13]$/.test(quarter) ? [[quarter, next]] : [];
  });
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
