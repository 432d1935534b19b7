import type { Localised } from '../domain/localised.ts';

/** One question of a safety instrument. */
export interface InstrumentItem {
  code: string;
  /** `child`: asked for every child in the household separately. */
  scope: 'family' | 'child';
  label: Localised;
  hint?: Localised;
}

/** A safety checklist as data. The organisation chooses which one it works with. No score is ever computed from it. */
export interface Instrument {
  id: string;
  version: number;
  name: Localised;
  /** Who made it and under which licence. */
  source: string;
  items: readonly InstrumentItem[];
}

/** Declares an instrument. A released version is never edited. */
export function defineInstrument(instrument: Instrument): Instrument {
  return instrument;
}

/** `id@version`. */
export function instrumentRef(instrument: { id: string; version: number }): string {
  return `${instrument.id}@${instrument.version}`;
}
