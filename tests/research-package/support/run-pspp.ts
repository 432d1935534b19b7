import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What PSPP had to say. */
export interface PsppRun {
  status: number | null;
  /** Errors and warnings; empty when all went well. */
  complaints: string[];
  /** The folder in which it left its files. */
  folder: string;
}

/**
 * Runs every piece of SPSS syntax of a release in PSPP, as it is, in a copy of its package; and then some more.
 * @param more what else to run, with the names of what the release's own syntax saves
 */
export function runPspp(packageFolder: string, more = ''): PsppRun {
  const copy = `${packageFolder}-in-spss`;
  cpSync(packageFolder, copy, { recursive: true });
  const folder = join(copy, 'spss');
  const own = readdirSync(folder).filter((name) => name.endsWith('.sps'));
  writeFileSync(join(folder, 'more.sps'), more);
  const { status, stdout, stderr } = spawnSync('/usr/bin/pspp', ['-o', 'printed.txt', ...own, 'more.sps'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
  });
  const said = `${stdout}\n${stderr}`.split('\n').filter((line) => /error|warning|note:/i.test(line));
  return { status, complaints: said, folder };
}
