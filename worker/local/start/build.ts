import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDemoExtension, bundleWorker, portalPath, workerBundlePath } from '../builds.ts';
import { projectRoot } from '../project-root.ts';
import { newestChange } from './newest-change.ts';

const inProject = (...names: string[]) => names.map((name) => join(projectRoot, name));

/** Bundles the API with its portal unless nothing changed since the last time. Returns whether it did. */
export async function buildWorkerWhenNeeded(): Promise<boolean> {
  const builtAt = Math.min(
    ...(await Promise.all([workerBundlePath, portalPath].map((path) => newestChange([path])))),
  );
  const changedAt = await newestChange(inProject('worker', 'shared', 'wrangler.toml', 'package-lock.json'));
  if (builtAt > changedAt) return false;
  await bundleWorker();
  return true;
}

/**
 * Builds the extension for an API on this machine into a folder of its own, unless nothing changed since the last
 * time. Returns the folder to load.
 */
export async function buildExtensionWhenNeeded(outDir: string, apiUrl: string): Promise<string> {
  const folder = join(outDir, 'chrome-mv3-demo');
  const stamp = join(outDir, 'built-for');
  const builtFor = await readFile(stamp, 'utf8').catch(() => '');
  const builtAt = await newestChange([stamp]);
  const changedAt = await newestChange(inProject('extension', 'shared', 'package-lock.json'));
  if (builtFor === apiUrl && builtAt > changedAt) return folder;

  await buildDemoExtension(apiUrl, outDir);
  await writeFile(stamp, apiUrl);
  return folder;
}
