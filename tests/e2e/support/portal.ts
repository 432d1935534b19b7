import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../../../worker/local/browser/find-browser.ts';
import { seeAccessible } from './axe.ts';
import { takeScreenshots } from './screenshots.ts';

/** Someone at a browser of their own, with the portal open. */
export interface AtPortal {
  context: BrowserContext;
  page: Page;
  /** Opens a page of the portal by its address. */
  open(path: string): Promise<void>;
  /** What the browser refused because of the content security policy, so far. */
  refused: readonly string[];
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('no browser: use describeInBrowser');
  return chromium.launch({
    executablePath,
    headless: !process.env.DOELSPOOR_HEADED,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A browser profile of its own at the portal, where nobody is signed in yet. */
export async function openPortal(browser: Browser, apiUrl: string): Promise<AtPortal> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'nl-NL' });
  const page = await context.newPage();
  const refused: string[] = [];
  await page.exposeBinding('noteRefusal', (_, what: string) => refused.push(what));
  await page.addInitScript(() => {
    const { noteRefusal } = globalThis as unknown as { noteRefusal(what: string): void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      noteRefusal(`${violatedDirective} ${blockedURI}`),
    );
  });
  const open = async (path: string) => {
    await page.goto(`${apiUrl}/portal/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  await open('');
  return { context, page, open, refused };
}

/** Signs in as a person would: at the provider, by the button with their name. */
export async function signInAtPortal({ page }: AtPortal, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
  await page.getByText(`Ingelogd als ${name}`).waitFor();
}

/** What a page asked the API is there. */
export async function seeSettled(page: Page): Promise<void> {
  const asking = page.getByText(/^(Even ophalen|One moment)/);
  while ((await asking.count()) > 0) await asking.first().waitFor({ state: 'detached' });
}

/** Nothing sticks out at the width of a page at 400%, and no text lies over another. */
export async function seeNarrow(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 860 };
  await page.setViewportSize({ ...size, width: 320 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${page.url()} at 320 px`).toBeLessThanOrEqual(0);
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll('td, th')]
      .filter((cell) => cell.scrollHeight > cell.clientHeight + 1)
      .map(({ textContent }) => textContent),
  );
  expect(clipped, `${page.url()} at 320 px`).toEqual([]);
  await page.setViewportSize(size);
}

/** A page that has settled: accessible in both schemes, narrow too, and with nothing the browser had to refuse. */
export async function seePortalPage({ page, refused }: AtPortal, pictureName?: string): Promise<void> {
  await seeSettled(page);
  await seeAccessible(page);
  await seeNarrow(page);
  expect(refused, page.url()).toEqual([]);
  if (pictureName) await takeScreenshots(page, pictureName);
}

/** Some pages in English, without a word that is only Dutch; back in Dutch at the last of them. */
export async function seeEnglish({ page }: AtPortal, addresses: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click();
  for (const address of addresses) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await seeSettled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const text = await page.locator('main').innerText();
    expect(text, address).not.toMatch(/\b(de|het|een|niet|wordt|voor)\b/);
  }
  await page.getByRole('button', { name: 'Nederlands' }).click();
}
