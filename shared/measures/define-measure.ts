import type { Localised } from '../domain/localised.ts';

/** A measure: a question about the team's work, answered by counting one kind of milestone. */
export interface MeasureDefinition {
  id: string;
  version: number;
  /** The kind of milestone that is its unit. */
  milestone: string;
  name: Localised;
  /** Why it is worth looking at. */
  why: Localised;
  /** What counts as met, in words. */
  met: Localised;
  /** What is left out, in words. */
  leftOut: Localised;
  /** What one unit is called, singular and plural, in a sentence ("gezin", "gezinnen"). */
  unit: { one: Localised; many: Localised };
  /** What happened to the units that met it, in a sentence after their number ("was er binnen zes weken een doel"). */
  outcome: Localised;
  /** The same in a few words, after the units ("op tijd"). */
  inShort: Localised;
  direction: 'higher-is-better' | 'lower-is-better';
  /** A proposal for teams to set, as a share; null where none makes sense. */
  proposedTarget: number | null;
  source: string;
  reviewedOn: string;
  reviewOn: string;
}

/** Declares a measure. The id is the file name. */
export function defineMeasure(measure: MeasureDefinition): MeasureDefinition {
  return measure;
}
