import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seeAccessible } from './axe.ts';

/** A page as it stands is accessible, light and dark, and nothing sticks out at 320 px: 1280 px at 400%. */
export async function seeFits(page: Page, what = page.url()): Promise<void> {
  await seeAccessible(page);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.setViewportSize({ ...size, width: 320 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${what} at 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
}
