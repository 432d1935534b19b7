import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** Ends the browser that uses a profile with SIGKILL: it gets no moment to write anything. */
export async function killBrowser(profile: string, context: BrowserContext): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  // Chromium's own lock on a profile: `<host>-<process id>`.
  const owner = await readlink(join(profile, 'SingletonLock'));
  process.kill(Number(owner.slice(owner.lastIndexOf('-') + 1)), 'SIGKILL');
  await closed;
}
