import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Holds a page as it stands against WCAG 2.2 A and AA, in light and in dark. */
export async function seeAccessible(page: Page): Promise<void> {
  const source = await axeSource;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Evaluated over the debugging protocol, which the page's own content security policy does not reach.
    await page.evaluate(source);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const results: AxeResults = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return {
        passes: results.passes.length,
        violations: results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        ),
      };
    });
    expect(found.violations, colorScheme).toEqual([]);
    expect(found.passes).toBeGreaterThan(5);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
