import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../worker/local/browser/find-browser.ts';

function machine(changes: Partial<Machine>, present: string[]): Machine {
  return {
    platform: 'linux',
    env: {},
    home: '/home/user',
    playwrightPath: '/downloads/chrome',
    exists: (path) => present.includes(path),
    ...changes,
  };
}

const programs = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\user\\AppData\\Local' };

describe('finding a browser', () => {
  it.each([
    ['Chrome before Chromium on Linux', {}, ['/usr/bin/chromium', '/usr/bin/google-chrome']],
    ['Edge where there is no Chrome', {}, ['/usr/bin/chromium', '/usr/bin/microsoft-edge']],
    [
      'a browser of this user only, on macOS',
      { platform: 'darwin' as const, home: '/Users/user' },
      ['/Users/user/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ],
    [
      'Edge on Windows',
      { platform: 'win32' as const, env: programs },
      ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ],
    ['what Playwright downloaded, when nothing is installed', {}, ['/downloads/chrome']],
    [
      'the chosen one before all others',
      { env: { DOELSPOOR_BROWSER: '/opt/own' } },
      ['/usr/bin/google-chrome', '/opt/own'],
    ],
  ])('takes %s', (_, changes, present) => {
    expect(findBrowser(machine(changes, present))).toBe(present.at(-1));
  });

  it('finds nothing on an empty machine', () => {
    expect(findBrowser(machine({}, []))).toBeNull();
  });

  it('says so when the chosen one is not there, rather than taking another', () => {
    const chosen = machine({ env: { DOELSPOOR_BROWSER: '/opt/own' } }, ['/usr/bin/chromium']);
    expect(() => findBrowser(chosen)).toThrow('/opt/own');
  });
});
