import { type Milestone, NEVER } from '../milestones/define-milestone.ts';
import { isStretch } from '../milestones/registry.ts';
import { addDays, type Day } from '../time/day.ts';

/** Where a milestone is counted: `count` is added to the tally of its verdict on a day. */
export interface TallyRow {
  on: Day;
  count: 1 | -1;
}

/**
 * The rows of the tally that a milestone makes: one on its deadline, or for a stretch of days one more from its first day
 * and one less from the day after its last. So the tally of stretches says per day how their number changes, and the
 * days of any period up to any cut are one sum over it: see `personDaysOf`.
 */
export function tallyRows({
  kind,
  opensOn,
  deadlineOn,
}: Pick<Milestone, 'kind' | 'opensOn' | 'deadlineOn'>): TallyRow[] {
  if (!isStretch(kind)) return [{ on: deadlineOn, count: 1 }];
  const begin: TallyRow = { on: opensOn, count: 1 };
  return deadlineOn === NEVER ? [begin] : [begin, { on: addDays(deadlineOn, 1), count: -1 }];
}
