import type { SettingValue } from '../../../shared/settings/registry.ts';
import type { Day } from '../../../shared/time/day.ts';
import { termEndsOn, termPassedOn } from '../../../shared/time/month.ts';
import type { PassedTerms } from '../../db/queries/retention.ts';

export type Terms = Pick<SettingValue<'retention'>, 'monthsAfterClosing' | 'monthsAfterLastActivity'>;

/** Up to which days something must have been closed, or filed last, to have passed its term on a day. */
export function passedOn(day: Day, { monthsAfterClosing, monthsAfterLastActivity }: Terms): PassedTerms {
  return {
    closedTo: termPassedOn(day, monthsAfterClosing),
    inactiveTo: monthsAfterLastActivity === null ? null : termPassedOn(day, monthsAfterLastActivity),
  };
}

/** The first day on which a case has passed its term; null when it never does. */
export function goesOn(
  { closedOn, lastFiledOn }: { closedOn: Day | null; lastFiledOn: Day },
  { monthsAfterClosing, monthsAfterLastActivity }: Terms,
): Day | null {
  if (closedOn !== null) {
    // Who files something in a closed case still works with it.
    return termEndsOn(closedOn > lastFiledOn ? closedOn : lastFiledOn, monthsAfterClosing);
  }
  return monthsAfterLastActivity === null ? null : termEndsOn(lastFiledOn, monthsAfterLastActivity);
}
