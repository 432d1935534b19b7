/** The middle of some numbers in order, as people write it: halfway between two it ends in ½. Null for none. */
export function middleOf(sorted: readonly number[]): string | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) return null;
  const middle = (lower + upper) / 2;
  return Number.isInteger(middle) ? String(middle) : `${Math.floor(middle)}½`;
}
