import type { Entry } from '../domain/entry.ts';
import type { Localised } from '../domain/localised.ts';
import { type CaseHistory, responsibleTeam } from '../history/case-history.ts';
import type { Day } from '../time/day.ts';

/** What a case says that is no x of n: how long something took, what two people said of the same, a score. */
export interface Observation {
  kind: string;
  /** The id of what it is about; '' for the case. */
  subject: string;
  /** Responsible on the day it starts. */
  teamId: string;
  startOn: Day;
  /** The day it was known how it ended; null while it is not. */
  endOn: Day | null;
  /** How it ended, in the words of its statistic; '' while it did not. */
  value: string;
}

/** Observations that are alike, counted together: figures need no more of them. */
export interface CountedObservations extends Pick<Observation, 'kind' | 'startOn' | 'endOn' | 'value'> {
  count: number;
}

/** What a definition says of one observation; the team is worked out here. */
export interface ObservationDraft extends Omit<Observation, 'kind' | 'teamId' | 'subject'> {
  subject?: string;
}

/** A case as an observation looks at it. */
export interface ObservedCase {
  history: CaseHistory;
  /** All entries of the case, those that do not count too. */
  entries: readonly Entry[];
}

export interface ObservationDefinition {
  /** Short name in reports, as `T1`. */
  id: string;
  /** Name under which it is stored. */
  kind: string;
  version: number;
  /** How observations become a figure. */
  statistic: 'duration' | 'agreement' | 'score';
  name: Localised;
  /** Why it is worth looking at. */
  why: Localised;
  /** What is observed, from when to when, in words. */
  what: Localised;
  /** What is left out, in words. */
  leftOut: Localised;
  /** What it cannot tell. */
  limits: Localised;
  /** What one observation is called, singular and plural, in a sentence. */
  unit: { one: Localised; many: Localised };
  /** Codes between which two people chose, in the order of the table; empty where nothing is chosen. */
  categories: readonly string[];
  /** What happened, after the units; for a duration what is waited for ("had een eerste doel"). */
  outcome: Localised;
  /** What makes the outcome impossible, after the units ("was eerder afgesloten"); null where nothing does. */
  competing: Localised | null;
  source: string;
  reviewedOn: Day;
  reviewOn: Day;
  observe(seen: ObservedCase): ObservationDraft[];
}

/** Declares an observation. */
export function defineObservation(definition: ObservationDefinition): ObservationDefinition {
  return definition;
}

/** Completes a draft. Null when the case was never opened: such a case does not count. */
export function completeObservation(
  { kind }: Pick<ObservationDefinition, 'kind'>,
  { subject = '', startOn, endOn, value }: ObservationDraft,
  history: CaseHistory,
): Observation | null {
  const teamId = responsibleTeam(history, startOn);
  return teamId === null ? null : { kind, subject, teamId, startOn, endOn, value };
}
