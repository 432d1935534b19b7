import { measures } from '../../measures/registry.ts';
import type { Verdict } from '../../milestones/define-milestone.ts';
import { lastMatureDeadline } from '../../milestones/derive-milestones.ts';
import { isStretch } from '../../milestones/registry.ts';
import { addDays, type Day, daysBetween } from '../../time/day.ts';
import { quarterOf, quarterPeriod } from '../../time/period.ts';
import type { ExportedCase, KnownMilestone } from '../exported-case.ts';
import { pseudonymName } from '../pseudonyms.ts';

/**
 * What is counted of a team, quarter and measure: units by verdict, and of how many families they are. A goal or a day is
 * not a family, and it is families that must not be found.
 */
export const countStatuses = [
  'met',
  'unmet',
  'excluded',
  'excepted',
  /** Families with something that was met or not met. */
  'families',
  'families-met',
  'families-unmet',
  'families-excluded',
  'families-excepted',
] as const;
export type CountStatus = (typeof countStatuses)[number];

/** One count. Those of all cases of a release with the same team, quarter, measure and status are added up. */
export interface PeriodCount {
  /** The pseudonym of the team. */
  team: string;
  /** Of the deadline, as `2025Q3`; of days the quarter in which they lie. */
  quarter: string;
  /** The id of the measure. */
  measure: string;
  status: CountStatus;
  count: number;
}

/** What one case adds to the counts, as it stands at the cut. Counts only what counts by then. */
export function countsOf(exported: ExportedCase): PeriodCount[] {
  const counts = new Map<string, PeriodCount>();
  for (const { id, milestone } of measures) {
    for (const one of exported.milestones) {
      if (one.kind !== milestone || one.knownUntil !== null) continue;
      const team = exported.pseudonyms.get(pseudonymName('team', one.teamId));
      if (team === undefined) throw new RangeError('a team without a pseudonym');
      for (const { quarter, count } of unitsOf(one, exported.cutOn)) {
        const add = (status: CountStatus, by: number, most = Number.POSITIVE_INFINITY) => {
          const key = [team, quarter, id, status].join();
          const known = counts.get(key)?.count ?? 0;
          counts.set(key, { team, quarter, measure: id, status, count: Math.min(known + by, most) });
        };
        add(one.verdict, count);
        add(`families-${one.verdict}`, 1, 1);
        if (isCounted(one.verdict)) add('families', 1, 1);
      }
    }
  }
  return [...counts.values()];
}

function isCounted(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'unmet';
}

/** In which quarters a milestone counts, and how often: once on its deadline, or every day of a stretch. */
function unitsOf(
  { kind, opensOn, deadlineOn }: KnownMilestone,
  cutOn: Day,
): { quarter: string; count: number }[] {
  const matureOn = lastMatureDeadline(cutOn);
  if (!isStretch(kind)) return deadlineOn <= matureOn ? [{ quarter: quarterOf(deadlineOn), count: 1 }] : [];
  const lastOn = deadlineOn < matureOn ? deadlineOn : matureOn;
  const units: { quarter: string; count: number }[] = [];
  for (let from = opensOn; from <= lastOn; ) {
    const quarter = quarterOf(from);
    const end = quarterPeriod(quarter).lastOn;
    const to = end < lastOn ? end : lastOn;
    units.push({ quarter, count: daysBetween(from, to) + 1 });
    from = addDays(to, 1);
  }
  return units;
}
