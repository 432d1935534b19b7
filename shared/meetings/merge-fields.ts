/** What was filled in, by name; what is empty is not there. */
export type Fields = Readonly<Record<string, string>>;

/** A field that two people changed into something different. */
export interface Clash {
  path: string;
  mine: string;
  theirs: string;
}

/**
 * Puts together what two people made of the same fields. What only one of them changed is taken; what both changed
 * in the same way is no clash. Where they differ `merged` has what is mine, and the clash names both: nothing is lost.
 * @param base as both of them found it
 */
export function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
): { merged: Fields; clashes: Clash[] } {
  const merged: Record<string, string> = {};
  const clashes: Clash[] = [];
  const paths = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)]);
  for (const path of [...paths].sort()) {
    const [was, here, there] = [base[path] ?? '', mine[path] ?? '', theirs[path] ?? ''];
    if (here !== was && there !== was && here !== there) clashes.push({ path, mine: here, theirs: there });
    const taken = here === was ? there : here;
    if (taken !== '') merged[path] = taken;
  }
  return { merged, clashes };
}

/** Whether two sets of fields say the same. */
export function isSameFields(a: Fields, b: Fields): boolean {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].every((path) => (a[path] ?? '') === (b[path] ?? ''));
}

/** The fields with one of them changed; an empty one goes. */
export function withField(fields: Fields, path: string, value: string): Fields {
  const { [path]: _, ...rest } = fields;
  return value === '' ? rest : { ...rest, [path]: value };
}
