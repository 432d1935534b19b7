/** A text people read, in Dutch and in English. Complete by construction: neither can be left out. */
export interface Localised {
  nl: string;
  en: string;
}

/** The languages of the interface. */
export type Language = keyof Localised;
