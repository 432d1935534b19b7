import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../worker/local/project-root.ts';

/** Every file that is not ignored, by its path from the root with forward slashes. */
export const files: readonly string[] = listFiles();

/** Asks git with an empty repository elsewhere: so it also works in a copy without history, whoever owns it. */
function listFiles(): string[] {
  const elsewhere = mkdtempSync(join(tmpdir(), 'doelspoor-git-'));
  const git = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${elsewhere}`, ...args], { cwd: projectRoot, encoding: 'utf8' });
  try {
    git('init', '--quiet', '--bare');
    return git('--work-tree=.', 'ls-files', '-z', '--others', '--exclude-standard')
      .split('\0')
      .filter((path) => path !== '' && isFile(path));
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}

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
