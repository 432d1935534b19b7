import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { observedTruth, simulatedTruth } from '../../replay/simulated.ts';
import { cutOn } from './plans.ts';
import { type Recounted, recounted } from './read-figures.ts';

/** A measure on a day, in the words of those who check it. */
export interface Counted {
  den: number;
  num: number;
  excl: number;
  exc: number;
  pend: number;
}

export interface CountedMeasure {
  overall: Counted;
  byTeam: Record<string, Counted>;
}

const truth = simulatedTruth();

interface AsKnown {
  days: Record<string, { measures: Record<Recounted, CountedMeasure> }>;
}

/** By day and measure: what is true of the log as far as it was recorded up to that day. */
export function trueFigures(): Record<string, Record<Recounted, CountedMeasure>> {
  const path = join(import.meta.dirname, '../../fixtures/simulated/truth-as-known.json');
  const { days } = JSON.parse(readFileSync(path, 'utf8')) as AsKnown;
  const atCut = Object.fromEntries(recounted.map((id) => [id, withoutShares(truth.measures[id])]));
  return {
    ...Object.fromEntries(Object.entries(days).map(([on, { measures }]) => [on, measures])),
    [cutOn]: atCut as Record<Recounted, CountedMeasure>,
  };
}

function withoutShares(found: (typeof truth.measures)[string] | undefined): CountedMeasure {
  if (!found) throw new RangeError('not a measure of the truth');
  const plain = ({ value: _, ...cell }: typeof found.overall) => cell;
  const byTeam = Object.fromEntries(Object.entries(found.byTeam).map(([team, cell]) => [team, plain(cell)]));
  return { overall: plain(found.overall), byTeam };
}

/** By measure: what is true of all teams together on the day of the cut. */
export function everyTrueFigure(): Record<string, Counted> {
  const ofCases = Object.entries(truth.measures).filter(([id]) => id !== 'S1');
  return Object.fromEntries(ofCases.map(([id, found]) => [id, withoutShares(found).overall]));
}

/** The time to the first goal on the day of the cut. */
export function trueFirstGoal() {
  const { T1 } = observedTruth().timeToEvent as Record<string, unknown>;
  return T1 as {
    n: number;
    events: number;
    competing: number;
    censored: number;
    medianCIF: number;
    at: Record<string, { cif: number; cifCompeting: number }>;
  };
}

/** What each team sees of itself; without names, because a release has others for them. */
export function figuresOfTeams(): string[] {
  return Object.values(inject('made').figures).map(({ measures, T1: { median: _, ...T1 } }) =>
    JSON.stringify({ ...measures, T1 }),
  );
}
