import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs an R script of this folder in R as it is installed, and gives what it prints as JSON. */
export function runR<T>(script: string, ...args: string[]): T {
  const printed = execFileSync(
    '/usr/bin/Rscript',
    ['--vanilla', join(import.meta.dirname, '..', script), ...args],
    {
      encoding: 'utf8',
      // In which a researcher's own machine works: texts are UTF-8.
      env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return JSON.parse(printed);
}
