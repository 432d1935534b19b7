import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../worker/local/project-root.ts';

const folder = join(projectRoot, 'docs/screenshots');

/**
 * Keeps what a page looks like in docs/screenshots, light and dark, at each width: `<name>-<width>-<light|dark>.png`.
 * Does nothing unless `DOELSPOOR_SCREENSHOTS` is set: only then may tests change what is in the repository.
 */
export async function takeScreenshots(page: Page, name: string, widths: number[]): Promise<void> {
  if (!process.env.DOELSPOOR_SCREENSHOTS) return;
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const width of widths) {
    await page.setViewportSize({ width, height: size.height });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
        animations: 'disabled',
      });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}
