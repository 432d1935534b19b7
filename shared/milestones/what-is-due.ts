import type { Day } from '../time/day.ts';
import type { Milestone } from './define-milestone.ts';
import { milestoneDefinitions } from './registry.ts';

const rank = new Map(milestoneDefinitions.map(({ kind }, index) => [kind, index]));

/**
 * What is to be done in a case, most urgent first, one line per kind: three goals that wait for an evaluation are one
 * conversation. A milestone shows once its window is open.
 * @param off kinds about which the organisation reminds nobody
 */
export function whatIsDue(
  milestones: readonly Milestone[],
  todayOn: Day,
  off: readonly string[] = [],
): Milestone[] {
  const byKind = new Map<string, Milestone>();
  for (const milestone of milestones) {
    if (!milestone.isOpen || milestone.opensOn > todayOn || off.includes(milestone.kind)) continue;
    const known = byKind.get(milestone.kind);
    if (!known || milestone.dueOn < known.dueOn) byKind.set(milestone.kind, milestone);
  }
  return [...byKind.values()].sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0),
  );
}
