import { buildDemoExtension, bundleWorker } from '../../../worker/local/builds.ts';

/** What the end-to-end tests run is built from the source before the first of them starts. */
export default async function buildOnce(): Promise<void> {
  await Promise.all([buildDemoExtension(), bundleWorker()]);
}
