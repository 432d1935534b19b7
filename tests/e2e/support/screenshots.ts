import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../worker/local/project-root.ts';

const folder = join(projectRoot, 'docs/screenshots');

/**
 * Keeps what a page looks like in docs/screenshots, light and dark: `<name>-light.png` and `<name>-dark.png`, at the
 * size it has; or at other widths, which then stand in the name (`<name>-320-light.png`).
 * Does nothing unless `DOELSPOOR_SCREENSHOTS` is set: only then may tests change what is in the repository.
 */
export async function takeScreenshots(page: Page, name: string, widths: number[] = []): Promise<void> {
  if (!process.env.DOELSPOOR_SCREENSHOTS) return;
  if (widths.length === 0) await takeLightAndDark(page, name);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const width of widths) {
    await page.setViewportSize({ width, height: size.height });
    await takeLightAndDark(page, `${name}-${width}`);
  }
  if (widths.length > 0) await page.setViewportSize(size);
}

async function takeLightAndDark(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const path = join(folder, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null });
}
