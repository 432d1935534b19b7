import type { SurvivalCurve } from './kaplan-meier.ts';

/**
 * The mean time without the event up to a horizon (the area under the curve), with its standard error.
 * @param horizon above 0
 */
export function restrictedMean(
  { steps }: SurvivalCurve,
  horizon: number,
): { mean: number; standardError: number } {
  const within = steps.filter(({ time }) => time <= horizon);
  const areas = within.map(
    ({ time, surviving }, at) => ((within[at + 1]?.time ?? horizon) - time) * surviving,
  );
  const first = within[0]?.time ?? horizon;
  let after = areas.reduce((sum, area) => sum + area, 0);
  const mean = first + after;
  let variance = 0;
  for (const [at, { atRisk, events }] of within.entries()) {
    if (atRisk > events) variance += (after ** 2 * events) / (atRisk * (atRisk - events));
    after -= areas[at] ?? 0;
  }
  return { mean, standardError: Math.sqrt(variance) };
}
