/**
 * Whether data of a case may leave for research. The one place that says so: whatever is released asks it of every
 * case, and a case that it refuses is in no table, no count and no sample of a release.
 */
export function mayBeExported({ objectsToResearch }: { objectsToResearch: boolean }): boolean {
  return !objectsToResearch;
}
