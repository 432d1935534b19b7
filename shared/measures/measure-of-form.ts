import { findMilestoneDefinition } from '../milestones/registry.ts';
import type { MeasureDefinition } from './define-measure.ts';
import { measures } from './registry.ts';

/** The measure that filing a form is about: the one whose milestone that form fulfils. Null where there is none. */
export function measureOfForm(form: string): MeasureDefinition | null {
  return measures.find(({ milestone }) => findMilestoneDefinition(milestone)?.form === form) ?? null;
}
