import type { SeenCase, SeenPlace } from '../../../shared/case-systems/derive/seen-case.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';

/** The name of the line between a page of ours and the pickers in a tab. When it breaks, the pickers go. */
export const PICKER = 'picker';

/** What somebody pointed at, and where. */
export interface Picked {
  address: SeenCase['address'];
  /** Null when the page can't be read there. */
  place: SeenPlace | null;
  /** What the element says, which may hold more than the number. */
  text: string;
  title: string;
}

/** What a recipe makes of one frame. */
export interface Looked {
  shows: Recognition;
  /** The case that it shows, as a further example; null when it shows none. */
  seen: SeenCase | null;
}

/** What the picker says in the page, in the language of whoever points. */
export interface PickerWords {
  hint: string;
  /** Before what the element says. */
  here: string;
  noNumber: string;
}

export type ToPickers =
  | { kind: 'pick'; words: PickerWords }
  | { kind: 'look'; recipe: Recipe }
  /** The mark is now on the nth candidate of one frame, and on none of another. */
  | { kind: 'mark'; token: string; index: number }
  | { kind: 'choose'; token: string };

export type FromPicker =
  /** A frame is ready; `candidates` is how many places the keyboard can reach in it. */
  | { kind: 'ready'; token: string; isTop: boolean; candidates: number }
  | { kind: 'moved'; token: string; index: number }
  | { kind: 'key'; key: 'next' | 'previous' | 'choose' | 'end' }
  | { kind: 'picked'; picked: Picked }
  | { kind: 'looked'; looked: Looked };
