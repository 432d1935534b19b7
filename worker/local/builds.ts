import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';

const run = promisify(execFile);

/** Where `bundleWorker` leaves the API's bundle, as it would be deployed. */
export const workerBundlePath = join(projectRoot, 'dist/worker/index.js');

/**
 * Builds the extension for an API on this machine, with access to its loopback addresses and nothing else.
 * @param outDir a folder of its own: the address of the API is built in
 * @returns the folder to load in the browser; of `chrome`: Chrome, Edge or Chromium
 */
export function buildDemoExtension(
  apiUrl: string,
  outDir: string,
  browser: 'chrome' | 'firefox' = 'chrome',
): Promise<string> {
  // The extension reads the API's address from here while it is built.
  return buildExtension(outDir, 'demo', browser, { WXT_DEFAULT_API: apiUrl });
}

/**
 * Builds the extension as it is given to organisations. Returns its folder.
 * @param settings what an organisation's own build is made with, as environment variables
 */
export function buildProductExtension(
  outDir: string,
  browser: 'chrome' | 'firefox',
  settings: Record<string, string> = {},
): Promise<string> {
  return buildExtension(outDir, 'production', browser, settings);
}

async function buildExtension(
  outDir: string,
  mode: 'demo' | 'production',
  browser: 'chrome' | 'firefox',
  settings: Record<string, string> = {},
): Promise<string> {
  await run(process.execPath, [join(import.meta.dirname, 'build-extension.ts'), outDir, mode, browser], {
    cwd: projectRoot,
    env: { ...process.env, ...settings },
  });
  return join(outDir, mode === 'demo' ? `${browser}-mv3-demo` : `${browser}-mv3`);
}

/** Where `buildPortal` leaves the portal: the folder that wrangler.toml names. */
export const portalPath = join(projectRoot, 'dist/portal');

/** Builds the portal. */
export async function buildPortal(outDir = portalPath): Promise<void> {
  await runTool('vite', ['build', '--config', 'worker/portal/vite.config.ts', '--outDir', outDir]);
}

/** Makes the API's bundle with the tool that deploys it, and the portal that goes along with it. */
export async function bundleWorker(): Promise<void> {
  // First, because the bundle isn't made without its folder.
  await buildPortal();
  await runTool('wrangler', ['deploy', '--dry-run', '--outdir', 'dist/worker']);
}
