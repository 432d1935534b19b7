interface Issue {
  readonly path: readonly PropertyKey[];
}

/**
 * The paths of what was wrong, for the answer. Only names that this product gave stand in them: a key that nobody
 * knows is left out, and so are the keys of `sealed`, because a key can carry a name as well as a value can.
 */
export function fieldPaths(issues: readonly Issue[]): string[] {
  const paths = issues.map(({ path }) => (path[0] === 'sealed' ? 'sealed' : path.map(String).join('.')));
  return [...new Set(paths)].filter((path) => path !== '');
}
