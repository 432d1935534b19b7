import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Day } from '../../../shared/time/day.ts';
import { projectRoot } from '../project-root.ts';

/** The folder that keeps the demo: its keys, its database, and the extension built for it. */
export interface DataFolder {
  path: string;
  databasePath: string;
  extensionPath: string;
  /** The day on which the demo was filled; null while it was not, or not completely. */
  filledOn: Day | null;
  markFilled(on: Day): Promise<void>;
}

/** Opens the folder. A database that was never filled to the end is thrown away: nobody has worked in it. */
export async function openDataFolder({ isFresh }: { isFresh: boolean }): Promise<DataFolder> {
  const path = resolve(process.env.DOELSPOOR_DATA_DIR ?? join(projectRoot, '.doelspoor'));
  const databasePath = join(path, 'd1');
  const mark = join(path, 'filled-on');
  if (isFresh) await Promise.all(['d1', 'filled-on', 'keys.json'].map((name) => remove(join(path, name))));
  const filledOn = await readFile(mark, 'utf8').catch(() => null);
  if (filledOn === null) await remove(databasePath);
  await mkdir(path, { recursive: true });
  return {
    path,
    databasePath,
    extensionPath: join(path, 'extension'),
    filledOn,
    markFilled: (on) => writeFile(mark, on),
  };
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
