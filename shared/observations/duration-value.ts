import { type Day, earliestDay } from '../time/day.ts';
import type { ObservationDraft } from './define-observation.ts';

/** How a duration ended: with what was waited for, or with something that made it impossible. */
export type DurationEnd = 'happened' | 'competing';

/**
 * A duration from a day until the first of what is waited for and what would make it impossible. When both fall on one
 * day, what was waited for happened, unless `competingFirst`.
 */
export function duration(
  startOn: Day,
  happenedOn: Day | null,
  competingOn: Day | null,
  { competingFirst = false }: { competingFirst?: boolean } = {},
): Pick<ObservationDraft, 'startOn' | 'endOn' | 'value'> {
  const endOn = earliestDay(happenedOn, competingOn);
  if (endOn === null) return { startOn, endOn, value: '' };
  const isCompeting = endOn !== happenedOn || (competingFirst && endOn === competingOn);
  const value: DurationEnd = isCompeting ? 'competing' : 'happened';
  return { startOn, endOn, value };
}
