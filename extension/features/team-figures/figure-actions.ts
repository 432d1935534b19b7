import type { ComponentChildren } from 'preact';
import type { MeasureFigure } from '../../../shared/api/schemas.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';

/** Makes what can be done from a figure; the page brings it, because it belongs to another feature. */
export type FigureActions = (measure: MeasureDefinition, figure: MeasureFigure) => ComponentChildren;
