import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

function findFirefox(): string | null {
  const chosen = process.env.DOELSPOOR_FIREFOX;
  return chosen || (paths.find((path) => existsSync(path)) ?? null);
}

/** Null when Firefox can be started here; otherwise the command that makes it so. */
export function whatFirefoxNeeds(): string | null {
  return findFirefox() === null ? 'sudo apt-get install --no-install-recommends firefox-esr' : null;
}

/** Firefox with the extension, out of sight. What is done happens in the tab that was switched to last. */
export interface Firefox {
  /** Where the extension's pages are: `moz-extension://…`. */
  origin: string;
  /** Opens a tab in front and goes on there. Returns its handle. */
  open(url: string): Promise<string>;
  /** Goes on in another tab; `isFront` also shows it. */
  switchTo(handle: string, options?: { isFront: boolean }): Promise<void>;
  handles(): Promise<string[]>;
  go(url: string): Promise<void>;
  /** Runs a function body in the page; `return` gives what it comes to. */
  run(body: string, args?: unknown[]): Promise<unknown>;
  /** The same in the browser's own window. */
  runInBrowser(body: string, args?: unknown[]): Promise<unknown>;
  /** Waits until an XPath finds something. */
  see(xpath: string): Promise<void>;
  /** Types into what an XPath finds. */
  type(xpath: string, text: string): Promise<void>;
  /** Presses a key where the focus is: a sign, or a code of WebDriver's. */
  press(key: string): Promise<void>;
  /** All of the browser's window, its sidebar too, as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The id of a built extension, and where Firefox lets a sign-in come back to it. */
export async function firefoxIdentity(extension: string): Promise<{ id: string; redirectOrigin: string }> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { id } = (manifest as { browser_specific_settings: { gecko: { id: string } } })
    .browser_specific_settings.gecko;
  const hash = createHash('sha1').update(id).digest('hex');
  return { id, redirectOrigin: `https://${hash}.extensions.allizom.org` };
}

/** Starts Firefox with a profile of its own, and puts a built extension in it. */
export async function launchFirefox(extension: string): Promise<Firefox> {
  const binary = findFirefox();
  if (binary === null) throw new Error('no Firefox: use describeInFirefox');
  const [profile, port] = [await mkdtemp(join(tmpdir(), 'doelspoor-firefox-')), await freePort()];
  const { id } = await firefoxIdentity(extension);
  const uuid = randomUUID();
  const preferences = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'signon.rememberSignons': false,
    // Otherwise a tab that nobody looks at is put to sleep while a test waits for it.
    'dom.min_background_timeout_value': 4,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    binary,
    ['-marionette', '-remote-allow-system-access', '-no-remote', '-headless', '-profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '800' },
    },
  );
  const ended = new Promise<Error>((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code) => resolve(new Error(`Firefox ended (${code})`)));
  });
  const close = async (line: Marionette | null) => {
    await line?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill('SIGKILL'));
    if (line === null) child.kill('SIGKILL');
    await ended;
    line?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let line: Marionette | null = null;
  try {
    line = await connectMarionette(port, ended);
    await line.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { 'moz:webdriverClick': true } },
    });
    await line.send('WebDriver:SetTimeouts', { implicit: 0, script: 60_000, pageLoad: 60_000 });
    await line.send('Addon:Install', { path: extension, temporary: true });
    return { origin: `moz-extension://${uuid}`, ...drive(line), close: () => close(line) };
  } catch (error) {
    await close(line);
    throw error;
  }
}

function drive({ send }: Marionette): Omit<Firefox, 'origin' | 'close'> {
  const valueIn = (answer: unknown) => (answer as { value: unknown }).value;
  const switchTo = async (handle: string, { isFront } = { isFront: false }) => {
    await send('WebDriver:SwitchToWindow', { handle, focus: isFront });
  };
  const run = async (script: string, args: unknown[] = []) =>
    valueIn(await send('WebDriver:ExecuteScript', { script, args, newSandbox: false, sandbox: null }));
  // Asked again and again: a wait of Firefox's own stays with the page that is left while it waits.
  const find = async (value: string) => {
    const tooLong = AbortSignal.timeout(60_000);
    for (;;) {
      try {
        const [id] = Object.values(
          valueIn(await send('WebDriver:FindElement', { using: 'xpath', value })) as object,
        );
        return { id: String(id) };
      } catch (error) {
        if (tooLong.aborted) throw error;
        await pause(100);
      }
    }
  };
  const inBrowser = async <T>(what: () => Promise<T>): Promise<T> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await what();
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    async open(url) {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      await switchTo(handle, { isFront: true });
      await send('WebDriver:Navigate', { url });
      return handle;
    },
    switchTo,
    handles: async () => (await send('WebDriver:GetWindowHandles')) as string[],
    async go(url) {
      await send('WebDriver:Navigate', { url });
    },
    run,
    runInBrowser: (script, args = []) => inBrowser(() => run(script, args)),
    async see(xpath) {
      await find(xpath);
    },
    async type(xpath, text) {
      await send('WebDriver:ElementSendKeys', { ...(await find(xpath)), text });
    },
    async press(key) {
      const [id] = Object.values(valueIn(await send('WebDriver:GetActiveElement')) as object);
      await send('WebDriver:ElementSendKeys', { id: String(id), text: key });
    },
    screenshot: () =>
      inBrowser(async () =>
        Buffer.from(String(valueIn(await send('WebDriver:TakeScreenshot', { full: false }))), 'base64'),
      ),
  };
}
