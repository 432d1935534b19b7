import type { Localised } from '../domain/localised.ts';

/** A measure: a question about the team's work, answered by counting one kind of milestone. */
export interface MeasureDefinition {
  id: string;
  version: number;
  /** The kind of milestone that is its unit. */
  milestone: string;
  /** What it says something about; `descriptive` is neither good nor bad. */
  type: 'process' | 'outcome' | 'data-quality' | 'descriptive' | 'structure';
  /** What is counted: milestones, or the days of their stretches (see `person-days.ts`). */
  scoring: 'proportion' | 'person-days';
  /** Several units may belong to one family: the interval stands on the effective number of units. */
  isClustered: boolean;
  /** What is left out is not known rather than not to be counted: it is shown beside met and not met, with bounds. */
  isLeftOutUnknown: boolean;
  name: Localised;
  /** Why it is worth looking at. */
  why: Localised;
  /** What counts as met, in words. */
  met: Localised;
  /** What is left out whatever the outcome, in words. */
  leftOut: Localised;
  /** What is left out only when it was not met, in words; null where there is no such thing. */
  exceptions: Localised | null;
  /** What it cannot tell, and how it could look better than it is. */
  limits: Localised;
  /** The ids of the measures that it is read with. */
  readWith: readonly string[];
  /** What one unit is called, singular and plural, in a sentence ("gezin", "gezinnen"). */
  unit: { one: Localised; many: Localised };
  /** What happened to the units that met it, in a sentence after their number ("was er binnen zes weken een doel"). */
  outcome: Localised;
  /** The same in a few words, after the units ("op tijd"). */
  inShort: Localised;
  direction: 'higher-is-better' | 'lower-is-better' | 'none';
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
