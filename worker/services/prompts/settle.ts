import { type Entry, effectiveDay } from '../../../shared/domain/entry.ts';
import type { Milestone } from '../../../shared/milestones/define-milestone.ts';
import { reminderDefinitions } from '../../../shared/milestones/reminders.ts';
import { type Day, dayOfInstant } from '../../../shared/time/day.ts';
import type { Settlement } from '../../db/queries/prompts.ts';

/** What is looked at of an entry. */
export type Reaction = Pick<Entry, 'form' | 'happenedOn' | 'recordedAt' | 'answers' | 'amends'>;

/** What is looked at of a milestone. */
export type Outcome = Pick<Milestone, 'kind' | 'fulfilledOn'>;

/**
 * What entries say of reminders of their case that nobody answered yet: of each kind what came first, from a day on. A
 * correction answers nothing: it says again what was said before.
 * @param entries in the order in which they were recorded
 * @param milestones of the case with these entries in it
 */
export function settlementsOf(
  entries: readonly Reaction[],
  milestones: readonly Outcome[],
  fromOn: Day = '',
): Settlement[] {
  const settled = new Map<string, Settlement>();
  for (const entry of entries) {
    const settledOn = dayOfInstant(entry.recordedAt);
    if (entry.amends !== null || settledOn < fromOn) continue;
    for (const answer of answersIn(entry, milestones)) {
      if (!settled.has(answer.kind)) settled.set(answer.kind, { ...answer, settledOn });
    }
  }
  return [...settled.values()];
}

type Answer = Omit<Settlement, 'settledOn'>;

function answersIn(
  { form, happenedOn, recordedAt, answers }: Reaction,
  milestones: readonly Outcome[],
): Answer[] {
  if (form === 'prompt-answer') return said(answers);
  // Another date that was agreed with the family: not done, and not left lying either.
  if (form === 'evaluation-date') return [{ kind: 'evaluation', outcome: 'later', reason: null }];
  const kinds = reminderDefinitions.filter((definition) => definition.form === form).map(({ kind }) => kind);
  if (kinds.length === 0) return [];
  const countsOn = effectiveDay(happenedOn, recordedAt);
  return kinds
    .filter((kind) => milestones.some((one) => one.kind === kind && one.fulfilledOn === countsOn))
    .map((kind) => ({ kind, outcome: 'done', reason: null }));
}

function said({ kind, answer, reason }: Entry['answers']): Answer[] {
  if (typeof kind !== 'string') return [];
  return answer === 'deviated'
    ? [{ kind, outcome: 'deviated', reason: typeof reason === 'string' ? reason : null }]
    : [{ kind, outcome: 'later', reason: null }];
}
