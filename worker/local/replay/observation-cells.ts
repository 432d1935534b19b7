import type { CountedObservations } from '../../../shared/observations/define-observation.ts';
import type { AgreementSummary } from '../../../shared/observations/summarise-agreement.ts';
import { summariseAgreement } from '../../../shared/observations/summarise-agreement.ts';
import { type Watched, watchedOn } from '../../../shared/observations/summarise-durations.ts';
import { summariseScores } from '../../../shared/observations/summarise-scores.ts';
import { cumulativeIncidence } from '../../../shared/stats/cumulative-incidence.ts';
import { kaplanMeier } from '../../../shared/stats/kaplan-meier.ts';
import type { Day } from '../../../shared/time/day.ts';

/** Curves by the name under which they are checked: the kind that they are made of, and the days that are read off. */
const CURVES = {
  T1: { kind: 'first-goal', days: [14, 28, 42, 90] },
  T2: { kind: 'first-evaluation', days: [60, 90, 120, 183] },
  M14: { kind: 'new-start', days: [90, 183, 365] },
  M17: { kind: 'scaled-down', days: [90, 183] },
};

/** How long something took, in the words of those who check it. */
export interface DurationCells {
  n: number;
  events: number;
  competing: number;
  censored: number;
  medianKM: number | null;
  medianCIF: number | null;
  at: Record<string, { kmEvent: number; cif: number; cifCompeting: number; atRisk: number }>;
}

export interface AgreementCells {
  n: number;
  po: number | null;
  pe: number | null;
  kappa: number | null;
  table: number[][];
}

export interface ObservationCells {
  timeToEvent: Record<string, DurationCells>;
  kappa: { level: AgreementCells; items: AgreementCells };
  gas: { n: number; mean: number | null; sd: number | null };
}

/**
 * What is observed of all teams together, as it stands on a day. A log does not say who saw what of whom, so every pair
 * of judgements counts here, as it would not in a figure of the product.
 */
export function observationCells(observations: readonly CountedObservations[], cutOn: Day): ObservationCells {
  const of = (wanted: string) => observations.filter(({ kind }) => kind === wanted);
  const agreement = (kind: string, categories: number) =>
    agreementCells(summariseAgreement(of(kind), cutOn, { categories, countsAll: true }));
  const { n, mean, sd } = summariseScores(of('goal-attainment'), cutOn);
  return {
    timeToEvent: Object.fromEntries(
      Object.entries(CURVES).map(([name, { kind, days }]) => [
        name,
        durationCells(watchedOn(of(kind), cutOn), days),
      ]),
    ),
    kappa: { level: agreement('agreement-conclusion', 3), items: agreement('agreement-answers', 2) },
    gas: { n, mean, sd },
  };
}

function durationCells(watched: readonly Watched[], days: readonly number[]): DurationCells {
  const survival = kaplanMeier(watched.map(({ time, state }) => ({ time, hasHappened: state === 1 })));
  const incidence = cumulativeIncidence(watched, 2);
  const ended = (state: Watched['state']) => watched.filter((one) => one.state === state).length;
  // The first day at or past the half, as those who check it take it: without the usual midpoint.
  const medianKM = survival.steps.find(({ surviving }) => surviving <= 0.5)?.time ?? null;
  const medianCIF = incidence.find(({ incidence: [share = 0] }) => share >= 0.5)?.time ?? null;
  const at = days.map((day) => {
    const kmEvent = 1 - (survival.steps.findLast(({ time }) => time <= day)?.surviving ?? 1);
    const [cif = 0, cifCompeting = 0] = incidence.findLast(({ time }) => time <= day)?.incidence ?? [];
    const atRisk = watched.filter(({ time }) => time > day).length;
    return [String(day), { kmEvent, cif, cifCompeting, atRisk }] as const;
  });
  return {
    n: watched.length,
    events: ended(1),
    competing: ended(2),
    censored: ended(0),
    medianKM,
    medianCIF,
    at: Object.fromEntries(at),
  };
}

function agreementCells({ n, agreement, kappa, table }: AgreementSummary): AgreementCells {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const byChance = table.map((row, at) => sum(row) * sum(table.map((other) => other[at] ?? 0)));
  return {
    n,
    po: agreement,
    pe: n > 0 ? sum(byChance) / n ** 2 : null,
    kappa: kappa?.value ?? null,
    table,
  };
}
