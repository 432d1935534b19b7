import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';

const packages = {
  biome: '@biomejs/biome',
  tsc: 'typescript',
  vite: 'vite',
  wrangler: 'wrangler',
  wxt: 'wxt',
} as const;

/** No telemetry, no look for a newer version, no log outside the project. */
const quiet = { WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_WRITE_LOGS: 'false' };

export type Tool = keyof typeof packages;

/**
 * Runs an installed tool's command line in the project's root with this same Node, silently.
 * Throws with everything the tool printed when it fails.
 */
export async function runTool(tool: Tool, args: string[], env: Record<string, string> = {}): Promise<void> {
  const { code, printed } = await new Promise<{ code: number | null; printed: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [scriptOf(tool), ...args], {
      cwd: projectRoot,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    child.stdout.on('data', (chunk) => chunks.push(String(chunk)));
    child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ code: exitCode, printed: chunks.join('') }));
  });
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} failed (${code}):\n${printed}`);
}

/** The script behind a tool's command; what lies in node_modules/.bin can't be started everywhere. */
function scriptOf(tool: Tool): string {
  const manifestPath = join(projectRoot, 'node_modules', packages[tool], 'package.json');
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { bin: Record<string, string> };
  const script = bin[tool];
  if (script === undefined) throw new Error(`${packages[tool]} has no command ${tool}`);
  return join(dirname(manifestPath), script);
}
