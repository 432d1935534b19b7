import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { AppError } from '../../app-error.ts';

/** A measure by its id. Throws `not-found`, or what was asked in a body: `invalid-input`. */
export function demandMeasure(id: string, field?: string): MeasureDefinition {
  const measure = measures.find((one) => one.id === id);
  if (measure) return measure;
  throw field === undefined ? new AppError('not-found') : new AppError('invalid-input', [field]);
}
