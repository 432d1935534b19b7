import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import type { FamilyGroup } from '../../../shared/measures/spread-rate.ts';
import type { Tally } from '../../../shared/measures/tally.ts';
import type { Verdict } from '../../../shared/milestones/define-milestone.ts';
import { isMature, lastMatureDeadline } from '../../../shared/milestones/derive-milestones.ts';
import { addDays, type Day } from '../../../shared/time/day.ts';
import type { Period } from '../../../shared/time/period.ts';
import { rows } from './rows.ts';

/** A milestone as it is stored. */
export interface StoredMilestone {
  caseId: string;
  opensOn: Day;
  deadlineOn: Day;
  verdict: Verdict;
}

/** The milestones that a measure of a team is made of. */
export function milestonesOf(team: string, { milestone }: MeasureDefinition): Promise<StoredMilestone[]> {
  return rows<StoredMilestone>(
    `SELECT case_id AS caseId, opens_on AS opensOn, deadline_on AS deadlineOn, verdict
     FROM milestone WHERE team_id = ? AND kind = ?`,
    team,
    milestone,
  );
}

/** One unit of a measure: a milestone, or one day of a stretch. */
interface Unit {
  caseId: string;
  status: Verdict | 'pending';
}

/** Every unit one by one, as slowly as can be. */
export function unitsIn(
  measure: MeasureDefinition,
  milestones: readonly StoredMilestone[],
  period: Period,
  cutOn: Day,
): Unit[] {
  if (measure.scoring === 'person-days') return milestones.flatMap((one) => daysIn(one, period, cutOn));
  return milestones
    .filter(({ deadlineOn }) => deadlineOn >= period.firstOn && deadlineOn <= period.lastOn)
    .map((one) => ({ caseId: one.caseId, status: isMature(one, cutOn) ? one.verdict : 'pending' }));
}

function daysIn(
  { caseId, opensOn, deadlineOn, verdict }: StoredMilestone,
  period: Period,
  cutOn: Day,
): Unit[] {
  const units: Unit[] = [];
  const ends = [deadlineOn, period.lastOn, lastMatureDeadline(cutOn)].sort();
  const begin = opensOn > period.firstOn ? opensOn : period.firstOn;
  for (let on = begin; on <= (ends[0] ?? ''); on = addDays(on, 1)) units.push({ caseId, status: verdict });
  return units;
}

export function countUnits(units: readonly Unit[]): Tally {
  const of = (status: Unit['status']) => units.filter((unit) => unit.status === status).length;
  return {
    met: of('met'),
    unmet: of('unmet'),
    excluded: of('excluded'),
    excepted: of('excepted'),
    pending: of('pending'),
  };
}

/** How what counts is spread over families: each its own group. */
export function familiesOf(units: readonly Unit[]): FamilyGroup[] {
  const counted = units.filter(({ status }) => status === 'met' || status === 'unmet');
  return [...Map.groupBy(counted, ({ caseId }) => caseId).values()].map((own) => ({
    x: own.filter(({ status }) => status === 'met').length,
    n: own.length,
    families: 1,
  }));
}
