import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DaySchema } from '../../../shared/forms/schema.ts';
import type { Day } from '../../../shared/time/day.ts';
import * as z from '../../../shared/zod.ts';
import { projectRoot } from '../project-root.ts';

/** Raised when a demo that an earlier version filled can't be used any more. */
const FORMAT = 2;

/** What says that a demo was filled to the end. An earlier version wrote the day and nothing else. */
const Mark = z.strictObject({ filledOn: DaySchema, format: z.literal(FORMAT) });

/** The folder that keeps the demo: its keys, its database, and the extension built for it. */
export interface DataFolder {
  path: string;
  databasePath: string;
  extensionPath: string;
  /** The day on which the demo was filled; null while it was not, or not completely. */
  filledOn: Day | null;
  /** Whether there was a demo of an earlier version, which is gone now. */
  isOutdated: boolean;
  markFilled(on: Day): Promise<void>;
}

/**
 * Opens the folder. A database that was never filled to the end is thrown away, with its keys: nobody has worked in
 * it. So is a demo of an earlier version, in which nobody could sign in.
 */
export async function openDataFolder({ isFresh }: { isFresh: boolean }): Promise<DataFolder> {
  const path = resolve(process.env.DOELSPOOR_DATA_DIR ?? join(projectRoot, '.doelspoor'));
  const databasePath = join(path, 'd1');
  const markPath = join(path, 'filled-on');
  const text = isFresh ? null : await readFile(markPath, 'utf8').catch(() => null);
  const mark = text === null ? null : (Mark.safeParse(parseJson(text)).data ?? null);
  if (mark === null) {
    await Promise.all(
      ['d1', 'filled-on', 'keys.json'].map((name) => rm(join(path, name), { recursive: true, force: true })),
    );
  }
  await mkdir(path, { recursive: true });
  return {
    path,
    databasePath,
    extensionPath: join(path, 'extension'),
    filledOn: mark?.filledOn ?? null,
    isOutdated: text !== null && mark === null,
    markFilled: (filledOn) => writeFile(markPath, JSON.stringify({ filledOn, format: FORMAT })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
