import type { Localised } from '../domain/localised.ts';
import type { ItemKind } from '../forms/define-form.ts';

/** An answer that an item offers. */
export interface ItemOption {
  code: string;
  label: Localised;
}

/** One question of a safety instrument. */
export interface InstrumentItem {
  code: string;
  /** `child`: asked for every child in the household separately. */
  scope: 'family' | 'child';
  /** Yes, no or still to be asked, when left out. */
  kind?: ItemKind;
  label: Localised;
  hint?: Localised;
  /** The code of the section in which it stands, where the instrument has sections. */
  section?: string;
  /** For a choice: what can be chosen. */
  options?: readonly ItemOption[];
  /** For a number: the smallest and the largest. */
  min?: number;
  max?: number;
  /** Refused without an answer; "still to be asked" is one. */
  required?: true;
  /** Warned about without an answer. */
  expected?: true;
}

/** Some items that belong together, on a screen of their own. */
export interface InstrumentSection {
  code: string;
  title: Localised;
}

export type SafetyConclusion = 'safe' | 'concerns' | 'unsafe';

/** Which item is a conclusion, and what each of its options says. It is read, never computed. */
export interface DeclaredConclusion {
  /** The code of an item about the family that is a choice. */
  item: string;
  meaning: Readonly<Record<string, SafetyConclusion>>;
}

/** A safety checklist as data. The organisation chooses which one it works with. No score is ever computed from it. */
export interface Instrument {
  id: string;
  version: number;
  name: Localised;
  /** Who made it and under which licence. */
  source: string;
  sections?: readonly InstrumentSection[];
  items: readonly InstrumentItem[];
  /** For how it is now and for the time ahead. What is not declared is asked by the product itself. */
  conclusions?: { now?: DeclaredConclusion; ahead?: DeclaredConclusion };
}

/** Declares an instrument. A released version is never edited. */
export function defineInstrument(instrument: Instrument): Instrument {
  return instrument;
}

/** `id@version`. */
export function instrumentRef(instrument: { id: string; version: number }): string {
  return `${instrument.id}@${instrument.version}`;
}
