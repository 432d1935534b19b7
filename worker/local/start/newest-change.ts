import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The last moment (ms) at which something in these files and folders changed; 0 when there is nothing. */
export async function newestChange(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(paths.map(changedAt));
  return Math.max(0, ...times);
}

async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = await readdir(path, { recursive: true });
  // Generated types change with every build.
  const sources = names.filter((name) => !name.startsWith('.wxt') && !name.endsWith('.tsbuildinfo'));
  const times = await Promise.all(
    sources.map(async (name) => (await stat(join(path, name)).catch(() => null))?.mtimeMs ?? 0),
  );
  return Math.max(found.mtimeMs, ...times);
}
