const MAX_STEPS = 400;

/**
 * The x between `low` and `high` at which an increasing function reaches `target`: Newton's method, and halving the
 * bracket where that would leave it or hardly helps. To about 14 digits of x.
 * @param of the function and its slope at x
 */
export function invert(
  target: number,
  { low, high }: { low: number; high: number },
  of: (x: number) => { value: number; slope: number },
): number {
  let [from, to] = [low, high];
  let x = (from + to) / 2;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { value, slope } = of(x);
    if (value === target) return x;
    if (value < target) from = x;
    else to = x;
    const newton = x - (value - target) / slope;
    const next = newton > from && newton < to && step % 4 !== 3 ? newton : middle(from, to);
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}

/** Of positive bounds far apart the geometric mean, which finds a small x as fast as a large one. */
function middle(from: number, to: number): number {
  return from > 0 && to / from > 4 ? Math.sqrt(from * to) : (from + to) / 2;
}
