import type { SurvivalCurve } from './kaplan-meier.ts';

/** The curve at a time; 1 before anything happened. */
export function survivingAt({ steps }: SurvivalCurve, time: number): number {
  return steps.findLast((step) => step.time <= time)?.surviving ?? 1;
}
