import { measures } from '../../measures/registry.ts';
import { findMilestoneDefinition } from '../../milestones/registry.ts';
import type { ColumnCode } from '../codebook/define-column.ts';
import { measureNumber } from './team-periods.ts';

/** Kinds of milestones in the order of their numbers: a new one comes at the end, wherever it stands among the others. */
const kinds: readonly string[] = [
  'first-goals',
  'goal-with-family',
  'action-agreed',
  'network-action',
  'evaluation',
  'evaluation-coverage',
  'first-safety-check',
  'second-assessor',
  'safety-repeat',
  'safety-goal',
  'goal-achieved',
  'outcome-recorded',
  'drop-out',
  'no-new-start',
  'consult-answered',
  'consult-outcome',
  'scaled-down',
  'agreement-review',
];

export const kindCodes: readonly ColumnCode[] = kinds.map((kind, index) => ({
  value: index + 1,
  code: kind,
  label: findMilestoneDefinition(kind)?.name ?? { nl: kind, en: kind },
}));

/** The number of a measure is the one in its id. */
export const measureCodes: readonly ColumnCode[] = measures.map(({ id, name }) => ({
  value: measureNumber(id),
  code: id,
  label: name,
}));
