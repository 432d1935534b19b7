import type { Day } from '../time/day.ts';
import type { Milestone } from './define-milestone.ts';
import { reminderDefinitions } from './reminders.ts';

const rank = new Map(reminderDefinitions.map(({ kind }, index) => [kind, index]));

/** Whether somebody asked to be reminded of it later: badge and reminders keep quiet, lists do not. */
export function isSnoozed({ remindFrom }: Pick<Milestone, 'remindFrom'>, todayOn: Day): boolean {
  return remindFrom !== null && remindFrom > todayOn;
}

/**
 * What is to be done in a case, most urgent first, one line per kind: three goals that wait for an evaluation are one
 * conversation. A milestone shows once its window is open. What is put off is there too, but of a kind it stands back
 * for what is not: an answer does not silence what came up after it.
 * @param off kinds about which the organisation reminds nobody
 */
export function whatIsDue(
  milestones: readonly Milestone[],
  todayOn: Day,
  off: readonly string[] = [],
): Milestone[] {
  const isOpen = ({ opensOn }: Milestone) => opensOn <= todayOn;
  return onePerKind(milestones.filter(isOpen), off, (a, b) => {
    const [aWaits, bWaits] = [isSnoozed(a, todayOn), isSnoozed(b, todayOn)];
    return aWaits === bWaits ? a.dueOn < b.dueOn : bWaits;
  });
}

/** Of what is to be done the first of each kind, most urgent first. */
export function onePerKind(
  milestones: readonly Milestone[],
  off: readonly string[],
  isBefore: (a: Milestone, b: Milestone) => boolean,
): Milestone[] {
  const byKind = new Map<string, Milestone>();
  for (const milestone of milestones) {
    if (!milestone.isOpen || off.includes(milestone.kind)) continue;
    const known = byKind.get(milestone.kind);
    if (!known || isBefore(milestone, known)) byKind.set(milestone.kind, milestone);
  }
  return [...byKind.values()].sort((a, b) =>
    a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0),
  );
}
