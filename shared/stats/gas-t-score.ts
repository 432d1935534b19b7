/** The correlation that is assumed between goals of one person, after Kiresuk and Sherman. */
export const GAS_CORRELATION = 0.3;

/**
 * The Goal Attainment Scaling T-score: 50 + 10·Σwx / √((1−ρ)·Σw² + ρ·(Σw)²), with ρ = 0.3. Null without goals and
 * when no goal has weight: not 50. Not comparable between different numbers of goals.
 * Worked value: three goals of equal weight, each one level above expectation, give 63.69.
 *
 * Source: T. J. Kiresuk & R. E. Sherman, Community Mental Health Journal 4 (1968) 443–453.
 * @param goals weight (at least 0) and level −2 … 2 of each
 */
export function gasTScore(goals: readonly { weight: number; level: number }[]): number | null {
  const sum = (of: (goal: { weight: number; level: number }) => number) =>
    goals.reduce((total, goal) => total + of(goal), 0);
  const spread =
    (1 - GAS_CORRELATION) * sum(({ weight }) => weight ** 2) +
    GAS_CORRELATION * sum(({ weight }) => weight) ** 2;
  return spread > 0 ? 50 + (10 * sum(({ weight, level }) => weight * level)) / Math.sqrt(spread) : null;
}
