import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../../../worker/local/browser/find-browser.ts';
import { buildProductExtension } from '../../../worker/local/builds.ts';
import { policyFile } from './policy-file.ts';

const run = promisify(execFile);

/** A browser as an organisation manages it: the extension came in by policy, and nobody clicked anything. */
export interface ManagedBrowser {
  context: BrowserContext;
  serviceWorker: Worker;
  openOptions(): Promise<Page>;
  /** Replaces what the organisation sets for the extension while the browser runs. */
  setPolicy(values: object): void;
  close(): Promise<void>;
}

/**
 * Packs the product for an organisation with these case systems, signs it with a key of its own, and lets a browser get
 * it from an update address of that organisation.
 */
export async function startManagedBrowser(
  caseSystems: readonly string[],
  values: object,
): Promise<ManagedBrowser> {
  const browser = findBrowser();
  if (browser === null) throw new Error('no browser: use describeUnderPolicy');
  const folder = await mkdtemp(join(tmpdir(), 'doelspoor-managed-'));
  const policies = policyFile(browser);
  const ends: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    policies.remove();
    for (const end of ends.toReversed()) await end();
  };
  try {
    const { id, packed, version } = await pack(browser, folder, caseSystems);
    const { url, stop } = await serveUpdates(id, packed, version);
    ends.push(stop);
    const setPolicy = (chosen: object) =>
      policies.write({
        ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: url } },
        '3rdparty': { extensions: { [id]: chosen } },
        // Otherwise nobody can look into an extension that policy installed, and a test neither.
        DeveloperToolsAvailability: 1,
      });
    setPolicy(values);
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: browser,
      headless: !process.env.DOELSPOOR_HEADED,
      viewport: null,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      args: ['--test-type', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    ends.push(() => context.close());
    const isOurs = (worker: Worker) => new URL(worker.url()).host === id;
    const serviceWorker =
      context.serviceWorkers().find(isOurs) ??
      (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 60_000 }));
    return {
      context,
      serviceWorker,
      async openOptions() {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/options.html`);
        return page;
      },
      setPolicy,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function pack(browser: string, folder: string, caseSystems: readonly string[]) {
  const extension = await buildProductExtension(join(folder, 'build'), 'chrome', {
    DOELSPOOR_CASE_SYSTEMS: caseSystems.join(','),
  });
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = join(folder, 'key.pem');
  await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await run(browser, [
    '--headless',
    '--no-sandbox',
    `--user-data-dir=${join(folder, 'packing')}`,
    `--pack-extension=${extension}`,
    `--pack-extension-key=${keyFile}`,
  ]);
  const { version } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const packed = await readFile(`${extension}.crx`);
  return { id: idOf(publicKey.export({ type: 'spki', format: 'der' })), packed, version };
}

/** The id that browsers give to what is signed with a key: the first half of its hash in the letters a to p. */
function idOf(publicKey: Buffer): string {
  const half = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...half].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

async function serveUpdates(id: string, packed: Buffer, version: string) {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/updates.xml')) {
      response.setHeader('content-type', 'text/xml');
      response.end(
        `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${base()}/extension.crx" version="${version}"/></app></gupdate>`,
      );
    } else {
      response.setHeader('content-type', 'application/x-chrome-extension');
      response.end(packed);
    }
  });
  const base = () => {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  expect(base()).toMatch(/\d$/u);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `${base()}/updates.xml`, stop };
}
