import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';

/** Where `buildDemoExtension` leaves the extension for Chrome, Edge and Chromium. */
export const demoExtensionPath = join(projectRoot, 'dist/extension/chrome-mv3-demo');

/** Where `bundleWorker` leaves the API's bundle, as it would be deployed. */
export const workerBundlePath = join(projectRoot, 'dist/worker/index.js');

/** Builds the extension for an API on this machine, with access to its loopback addresses and nothing else. */
export async function buildDemoExtension(apiUrl: string): Promise<void> {
  await runTool('wxt', ['build', 'extension', '--mode', 'demo'], { WXT_DEFAULT_API: apiUrl });
}

/** Makes the API's bundle with the tool that deploys it. */
export async function bundleWorker(): Promise<void> {
  await runTool('wrangler', ['deploy', '--dry-run', '--outdir', 'dist/worker']);
}
