import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';

// Makes the side panel a page of the context; without it Playwright sees tabs only.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export interface LaunchOptions {
  /** From `findBrowser`. */
  browser: string;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** Folder of a profile that was used before and stays. Without it: an empty one that is thrown away. */
  profile?: string;
}

export interface BrowserWithExtension {
  context: BrowserContext;
  extensionId: string;
  /** The background's service worker; after `stopServiceWorker` the same object reaches the one that replaces it. */
  serviceWorker: Worker;
  /**
   * Presses the extension's button in the toolbar while `page` is in front: its real side panel, when that was closed, or
   * the tab that stands for it.
   */
  openPanel(page: Page): Promise<Page>;
  /** Ends the service worker as the browser itself does after half a minute of rest. */
  stopServiceWorker(): Promise<void>;
  /** Closes the browser and removes its profile when that is a throw-away one. */
  close(): Promise<void>;
}

/** The part of the extension's world that is used in its service worker. */
interface ExtensionGlobal {
  chrome: { sidePanel?: { getPanelBehavior(): Promise<{ openPanelOnActionClick?: boolean }> } };
}

/** Opens a browser with one extension. */
export async function launchExtension({
  browser,
  extension,
  headless,
  profile: given,
}: LaunchOptions): Promise<BrowserWithExtension> {
  const profile = given ?? (await makeProfile());
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    // A fixed size would keep the tab from making room for the panel.
    viewport: null,
    // Who started it closes it, and removes the profile; Playwright's own handlers would end the process before that.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Branded Chrome takes an extension over the debugging protocol only, and not while this switch is there.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,800',
      '--test-type',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const close = async () => {
    await context.close();
    if (given === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const protocol = await connect(context);
    const { id: extensionId } = await protocol.send('Extensions.loadUnpacked', { path: extension });
    const serviceWorker = await serviceWorkerOf(context, extensionId);
    await untilPanelOpens(serviceWorker);
    return {
      context,
      extensionId,
      serviceWorker,
      openPanel: (page) => openPanel(context, protocol, extensionId, page),
      stopServiceWorker: () => stopServiceWorker(protocol, extensionId),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The offer to save a password would cover the panel after a log-in. */
async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'doelspoor-profile-'));
  const preferences = { credentials_enable_service: false, profile: { password_manager_enabled: false } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

async function connect(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser has ended');
  return browser.newBrowserCDPSession();
}

async function serviceWorkerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
  return (
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
  );
}

/** The toolbar's button opens the panel only once the extension has asked the browser for that; where it can. */
async function untilPanelOpens(serviceWorker: Worker): Promise<void> {
  await serviceWorker.evaluate(async () => {
    const { sidePanel } = (globalThis as unknown as ExtensionGlobal).chrome;
    while (sidePanel && !(await sidePanel.getPanelBehavior()).openPanelOnActionClick) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

async function openPanel(
  context: BrowserContext,
  protocol: CDPSession,
  extensionId: string,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  const targetId = await tabOf(protocol, page);
  const isPanel = (candidate: Page) => candidate.url().startsWith(`chrome-extension://${extensionId}/`);
  const [panel] = await Promise.all([
    context.waitForEvent('page', { predicate: isPanel }),
    protocol.send('Extensions.triggerAction', { id: extensionId, targetId }),
  ]);
  await panel.waitForLoadState();
  return panel;
}

/** The toolbar's button belongs to a tab, which is another target than the page inside it. */
async function tabOf(protocol: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const alike = targetInfos.filter(({ url }) => url === page.url());
  // Only newer versions tell which is in front; it matters when two tabs show the same page.
  const tab = alike.find(({ embedderData }) => String(embedderData?.tabActive) === 'true') ?? alike[0];
  if (tab === undefined) throw new Error('the page has no tab');
  return tab.targetId;
}

async function stopServiceWorker(protocol: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId,
  );
  if (target === undefined) return;
  await protocol.send('Target.closeTarget', { targetId: target.targetId });
}
