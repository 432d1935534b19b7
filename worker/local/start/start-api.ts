import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { fillDemo } from '../demo/fill-demo.ts';
import { type DemoKeys, readOrMakeKeys, recoveryCodeOf } from '../demo/keys.ts';
import { demoTeams } from '../demo/organisation.ts';
import { demoSettings } from '../demo/settings.ts';
import type { DemoProvider } from '../demo-provider/start.ts';
import { type LocalApi, startApi } from '../runtime.ts';
import type { DataFolder } from './data-folder.ts';
import { type Progress, share } from './progress.ts';

/** Starts the API on what the data folder keeps, with the provider at which people of the demo sign in. */
export async function startDemoApi(
  folder: DataFolder,
  { port, provider, extensionId }: { port: number; provider: DemoProvider; extensionId: string },
): Promise<{ api: LocalApi; keys: DemoKeys }> {
  const keys = await readOrMakeKeys(folder.path);
  const log = createWriteStream(join(folder.path, 'api.log'), { flags: 'a' });
  const api = await startApi({
    port,
    persistTo: folder.databasePath,
    vars: demoSettings(keys, provider, extensionId),
    onLog: (line) => log.write(`${line}\n`),
  });
  return { api, keys };
}

/** Fills an empty demo up to yesterday, and notes that it was filled to the end. */
export async function fillWhenEmpty(
  folder: DataFolder,
  { api, keys }: { api: LocalApi; keys: DemoKeys },
  progress: Progress,
): Promise<void> {
  if (folder.filledOn !== null) return;
  const todayOn = dayOfInstant(Date.now());
  progress.begin('Demo-organisatie vullen');
  const { cases, entries } = await fillDemo(api.db, keys, {
    todayOn,
    onProgress: (done) => progress.update(share(done)),
  });
  await folder.markFilled(todayOn);
  progress.end(`${cases} zaken, ${entries} formulieren`);
}

/** Writes the recovery code of every team to a file of this user, and returns its path. */
export async function writeRecoveryCodes(folder: DataFolder, keys: DemoKeys): Promise<string> {
  const path = join(folder.path, 'herstelcodes.txt');
  const lines = demoTeams.map(({ id, name }) => `${name}\n${recoveryCodeOf(keys, id)}\n`);
  await writeFile(path, lines.join('\n'), { mode: 0o600 });
  return path;
}
