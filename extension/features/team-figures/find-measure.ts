import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { measures } from '../../../shared/measures/registry.ts';

/** The definition of a measure, or null when this version of the product does not know it. */
export function findMeasure(id: string): MeasureDefinition | null {
  return measures.find((measure) => measure.id === id) ?? null;
}
