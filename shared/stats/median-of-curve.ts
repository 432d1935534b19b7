/** The first time at which a falling curve is at one half or below; midway when it stays on exactly one half. */
export function medianOfCurve(curve: readonly { time: number; at: number }[]): number | null {
  const tolerance = 1e-9;
  const index = curve.findIndex(({ at }) => at <= 0.5 + tolerance);
  const step = curve[index];
  if (!step) return null;
  const next = curve[index + 1];
  const isExactlyHalf = Math.abs(step.at - 0.5) <= tolerance;
  return isExactlyHalf && next ? (step.time + next.time) / 2 : step.time;
}
