/**
 * The first of some things, as many as come to no more than a size together; never none. Which these are follows from the
 * things alone, so that whoever takes a step writes the same.
 */
export function fitting<T>(found: readonly T[], sizeOf: (one: T) => number, most: number): T[] {
  let size = 0;
  return found.filter((one, at) => {
    size += sizeOf(one);
    return at === 0 || size <= most;
  });
}
