import type { TestProject } from 'vitest/node';
import { buildDemoExtension, bundleWorker } from '../../../worker/local/builds.ts';
import { freePort } from './free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built extension looks for the API. */
    apiPort: number;
  }
}

/** What the end-to-end tests run is built from the source before the first of them starts. */
export default async function buildOnce(project: TestProject): Promise<void> {
  const apiPort = await freePort();
  await Promise.all([buildDemoExtension(`http://127.0.0.1:${apiPort}`), bundleWorker()]);
  project.provide('apiPort', apiPort);
}
