import type { Localised } from '../../domain/localised.ts';
import type { Answers, CheckContext } from '../../forms/define-form.ts';
import type { Instrument } from '../../instruments/define-instrument.ts';
import type { Day } from '../../time/day.ts';

/** What a form may know of a goal of the case. Texts are null when this device cannot open them. */
export interface KnownGoal {
  id: string;
  text: string | null;
  goodEnough: number | null;
  /** The newest score of each informant. */
  lastScores: readonly { informant: string; score: number }[];
  actions: readonly { id: string; text: string | null; owner: string }[];
}

/** A row that was filled in before and can be taken up again as it was, by choice. */
export interface RowOffer {
  label: string;
  row: Answers;
}

/** Everything a form is shown with beside its own definition: what is known of the case, and what makes ids. */
export interface FormContext {
  todayOn: Day;
  newId: () => string;
  /** Goals that are open now. */
  goals: readonly KnownGoal[];
  /** Whose score is asked first where a goal has none yet. */
  usualInformant: string;
  /** Age bands; the first is “kind 1”. */
  children: readonly string[];
  /** Those that may stand in an entry, the usual one first. */
  instruments: readonly Instrument[];
  /** The references of those for something new; all of them when left out. */
  offeredInstruments?: readonly string[];
  teams: readonly { id: string; name: string }[];
  /** Consults that are not finished, newest first; the label is the question, null when this device cannot open it. */
  consults?: readonly { id: string; label: string | null }[];
  /** Assessments of safety, newest first. */
  assessments?: readonly { id: string; on: Day }[];
  /** Entries that can be referred to, newest first. */
  entries: readonly { id: string; label: string }[];
  check: CheckContext;
  /** What is filled in along with the first answer in a row of a list. */
  rowStart?: (list: string, row: Answers) => Answers;
  /** What is to be said about the answers to some questions together, under those questions. */
  noteOn?: (names: readonly string[], answers: Answers) => Localised | null;
  rowOffers?: (list: string) => readonly RowOffer[];
}
