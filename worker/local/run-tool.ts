import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * Runs the command line of an installed package with this same Node, silently.
 * Throws with everything the tool printed when it fails.
 */
export async function runTool(tool: string, args: string[]): Promise<void> {
  const { code, printed } = await new Promise<{ code: number | null; printed: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [pathOfTool(tool), ...args], {
      cwd: projectRoot,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ code: exitCode, printed: text }));
  });
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} failed (${code}):\n${printed}`);
}

/** The script behind a package's command; the links in node_modules/.bin are shell scripts on Windows. */
function pathOfTool(tool: string): string {
  const manifestPath = join(projectRoot, 'node_modules', tool, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (script === undefined) throw new Error(`${tool} has no command of that name`);
  return join(dirname(manifestPath), script);
}
