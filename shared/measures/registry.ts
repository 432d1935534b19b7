import type { MeasureDefinition } from './define-measure.ts';
import { m01 } from './m01.ts';
import { m05 } from './m05.ts';
import { m07 } from './m07.ts';

/** Every measure, in the order in which teams see them. */
export const measures: readonly MeasureDefinition[] = [m01, m05, m07];
