import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { presets } from '../../../shared/case-systems/presets.ts';
import type { TestApi } from './api.ts';

/** The organisation works with none of the systems that the product knows: those are somewhere else. */
export async function knowNoSystems(api: TestApi): Promise<void> {
  const elsewhere = presets.map((recipe) => ({ ...recipe, origins: ['https://elsewhere.example/*'] }));
  await api
    .db()
    .prepare("insert into organisation_setting (kind, version, value, set_at) values ('recipes', 1, ?1, 0)")
    .bind(JSON.stringify(elsewhere))
    .run();
}

/** The picker is in the page: something stands beside its head and body. */
export async function seePicker(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.children.length === 3);
}

/** Nothing of the picker is left. */
export async function seeNoPicker(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.children.length === 2);
}

/** Goes to a control by Tab alone, and presses it. */
export async function tabTo(page: Page, name: RegExp | string, key: string | null = 'Enter'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const label = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.id ? document.querySelector(`label[for='${activeElement.id}']`) : null;
      return activeElement?.getAttribute('aria-label') ?? (label ?? activeElement)?.textContent ?? '';
    });
    if (typeof name === 'string' ? label.trim() === name : name.test(label)) {
      if (key !== null) await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  expect.fail(`${name} can't be reached by keyboard`);
}

/** Goes through the places with a number by Tab, until what is read out there is meant. */
export async function tabToPlace(page: Page, meant: RegExp): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const readOut = async () => {
    const { nodes } = await protocol.send('Accessibility.getFullAXTree');
    const texts = nodes.flatMap(({ name }) => String(name?.value ?? ''));
    return texts.find((text) => text.startsWith('Hier staat: ')) ?? '';
  };
  let last = await readOut();
  for (let presses = 0; presses < 60 && !meant.test(last); presses += 1) {
    const before = last;
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => {
        last = await readOut();
        return last;
      })
      .not.toBe(before);
  }
  expect(last).toMatch(meant);
  await protocol.detach();
}
