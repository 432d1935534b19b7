import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../worker/local/project-root.ts';

/** Every file of the repository that git tracks or would track, by its path from the root with forward slashes. */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: projectRoot, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && isFile(path));

export function isFile(path: string): boolean {
  const full = join(projectRoot, path);
  return existsSync(full) && statSync(full).isFile();
}

export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** The files that a pattern fits. Throws when it fits none: a rule that looks at nothing proves nothing. */
export function filesLike(pattern: RegExp): string[] {
  const found = files.filter((path) => pattern.test(path));
  if (found.length === 0) throw new Error(`no file is like ${pattern}`);
  return found;
}

/** TypeScript written by hand. */
export const sources: readonly string[] = filesLike(/^(shared|worker|extension|tests)\/.*\.tsx?$/);
