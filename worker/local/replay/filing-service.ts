import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startApi } from '../runtime.ts';
import type { ReplayMessages, ReplayPath } from './replay-messages.ts';

/** The product's filing services with a database of their own, in the runtime that also runs the API. */
export interface FilingService {
  /** Throws ServiceFailure when the services could not do it. */
  ask<Path extends ReplayPath>(
    path: Path,
    asked: ReplayMessages[Path]['asked'],
  ): Promise<ReplayMessages[Path]['answer']>;
  stop(): Promise<void>;
}

/** The services were asked something and failed. */
export class ServiceFailure extends Error {}

/** Starts the services on an empty database, which is thrown away when this process ends. */
export async function startFilingService(onLog: (line: string) => void): Promise<FilingService> {
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-replay-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const api = await startApi({
    bundle: await bundleReplayWorker(folder),
    // On disk, or a large log would fill the memory.
    persistTo: join(folder, 'database'),
    vars: { ORGANISATION: 'replay', CASE_SECRET: randomUUID() },
    onLog,
  });
  return {
    async ask(path, asked) {
      const response = await fetch(api.url + path, { method: 'POST', body: JSON.stringify(asked) });
      if (!response.ok) throw new ServiceFailure(`${path}: ${response.status}`);
      return (await response.json()) as ReplayMessages[typeof path]['answer'];
    },
    stop: () => api.stop(),
  };
}

async function bundleReplayWorker(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: join(import.meta.dirname, 'replay-worker.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  });
  return join(folder, 'index.js');
}
