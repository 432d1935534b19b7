import { IDENTIFIER } from '../../shared/privacy/identifier-paths.ts';
import { AppError } from '../app-error.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message?: string;
}

/**
 * The paths of what was wrong, for the answer. Only names that this product gave stand in them: a key that nobody
 * knows is left out, and so are the keys of `sealed`, because a key can carry a name as well as a value can.
 */
export function fieldPaths(issues: readonly Issue[]): string[] {
  const paths = issues.map(({ path }) => (path[0] === 'sealed' ? 'sealed' : path.map(String).join('.')));
  return [...new Set(paths)].filter((path) => path !== '');
}

/** How a request is refused that is not as the contract says: for what identifies someone, with the places of that only. */
export function refusalOf(issues: readonly Issue[]): AppError {
  const identifying = issues.filter(({ message }) => message === IDENTIFIER);
  return identifying.length > 0
    ? new AppError('identifier', fieldPaths(identifying))
    : new AppError('invalid-input', fieldPaths(issues));
}
