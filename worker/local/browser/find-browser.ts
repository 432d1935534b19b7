import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  exists: (path: string) => boolean;
  /** Where Playwright would put the Chromium it downloads. */
  playwrightPath: string;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  playwrightPath: chromium.executablePath(),
};

/**
 * The path of an installed Chrome, Edge or Chromium, or else of the one Playwright downloaded; null when there is none.
 * `DOELSPOOR_BROWSER` goes before everything; throws when it names a file that isn't there.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const chosen = machine.env.DOELSPOOR_BROWSER;
  if (chosen) {
    if (!machine.exists(chosen)) throw new Error(`DOELSPOOR_BROWSER names no existing file: ${chosen}`);
    return chosen;
  }
  const candidates = [...installedPaths(machine), machine.playwrightPath];
  return candidates.find((path) => path !== '' && machine.exists(path)) ?? null;
}

function installedPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/', home].flatMap((root) =>
      ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
        posix.join(root, 'Applications', `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return ['Google\\Chrome', 'Microsoft\\Edge', 'Chromium'].flatMap((vendor) => {
      const program = vendor === 'Microsoft\\Edge' ? 'msedge.exe' : 'chrome.exe';
      return roots.map((root) => win32.join(root, vendor, 'Application', program));
    });
  }
  return [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ];
}
