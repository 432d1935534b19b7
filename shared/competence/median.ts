/** The middle rating of counted ratings, `counts[0]` of them 1; halfway when there are two. Null when nobody rated. */
export function medianRating(counts: readonly number[]): number | null {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return null;
  return (ratingAt(counts, Math.ceil(answers / 2)) + ratingAt(counts, Math.floor(answers / 2) + 1)) / 2;
}

/** The rating of the n-th answer, from low to high. */
function ratingAt(counts: readonly number[], place: number): number {
  let passed = 0;
  for (const [index, count] of counts.entries()) {
    passed += count;
    if (passed >= place) return index + 1;
  }
  return counts.length;
}
