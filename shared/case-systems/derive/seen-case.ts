import type { Host } from '../match-origin.ts';
import type { Address } from '../recognise.ts';

/** Where a case number stood in a page. */
export interface SeenPlace {
  /** Selectors of the element, each of which finds it; the one that will last longest first. */
  selectors: readonly string[];
  /** The text of the element, with single spaces. */
  text: string;
}

/** A case that somebody had open, and the number that they pointed at. */
export interface SeenCase {
  /** Of the frame with the number. */
  address: Address & Host;
  /** As it is written in the page. */
  number: string;
  /** Empty when the page can't be read there and only the address tells. */
  places: readonly SeenPlace[];
}

/** The text with single spaces, as patterns are held against it. */
export function plainText(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
