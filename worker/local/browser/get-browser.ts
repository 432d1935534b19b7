import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { findBrowser } from './find-browser.ts';

/** The command that puts a browser where `findBrowser` looks, for people to copy. */
export const browserCommand = 'npx playwright-core install chromium';

/**
 * The path of a browser, which is first downloaded, or installed from Debian's packages when we may, if there is none.
 * Null when neither works.
 */
export function getBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (mayInstallPackages()) {
    console.log('No browser found: installing Debian’s Chromium.');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  if (findBrowser() === null) {
    console.log('No browser found: downloading Chromium with Playwright.');
    const playwright = join(projectRoot, 'node_modules/playwright-core/cli.js');
    run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
  }
  return findBrowser();
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
