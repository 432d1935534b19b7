import type { Directory, Head } from '../../shared/directory/directory.ts';
import * as z from '../../shared/zod.ts';
import { withDatabase } from '../storage/database.ts';
import { stored } from '../storage/stored.ts';

/**
 * Where the directory of each API ended when this browser last checked it. Apart from the database, so that it outlives
 * that: an older directory, or another one, is refused for as long as this browser remembers anything.
 */
const pins = stored(
  'local',
  'directory-heads',
  z.record(
    z.string(),
    z.strictObject({ organisation: z.string(), sequence: z.int(), hash: z.string(), root: z.string() }),
  ),
);

export interface Pin extends Head {
  organisation: string;
  root: string;
}

/** What this browser knows of the directory of an API; null when it never saw one. */
export async function readKnown(apiBase: string): Promise<{ directory: Directory | null; pin: Pin | null }> {
  const [kept, heads] = await Promise.all([
    withDatabase((database) => database.get('directory', apiBase)),
    pins.read(),
  ]);
  const pin = heads?.[apiBase] ?? null;
  const isWhole = kept !== undefined && (!pin || kept.head.sequence >= pin.sequence);
  return { directory: isWhole ? kept : null, pin };
}

/** Keeps a directory that was checked. */
export async function keepKnown(apiBase: string, directory: Directory): Promise<void> {
  const { organisation, root, head } = directory;
  await withDatabase((database) => database.put('directory', directory, apiBase));
  await navigator.locks.request('directory-heads', async () =>
    pins.write({ ...(await pins.read()), [apiBase]: { organisation, root, ...head } }),
  );
}
