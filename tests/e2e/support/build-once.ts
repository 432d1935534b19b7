import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDemoExtension, buildPortal, bundleWorker } from '../../../worker/local/builds.ts';
import { freePort } from './free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built extension looks for the API. */
    apiPort: number;
    /** The folder of the built extension. */
    extensionPath: string;
    /** The folder of the built portal. */
    portalPath: string;
  }
}

/** What the end-to-end tests run is built from the source before the first of them starts, apart from other builds. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const apiPort = await freePort();
  const outDir = await mkdtemp(join(tmpdir(), 'doelspoor-builds-'));
  const portalPath = join(outDir, 'portal');
  const [extensionPath] = await Promise.all([
    buildDemoExtension(`http://127.0.0.1:${apiPort}`, join(outDir, 'extension')),
    buildPortal(portalPath),
    bundleWorker(),
  ]);
  project.provide('apiPort', apiPort);
  project.provide('extensionPath', extensionPath);
  project.provide('portalPath', portalPath);
  return () => rm(outDir, { recursive: true, force: true });
}
