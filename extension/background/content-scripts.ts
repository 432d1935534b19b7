import { browser } from 'wxt/browser';
import { activeRecipes, onRecipesChanged } from '../case-systems/active-recipes.ts';
import { lookAgainEverywhere } from './look-again.ts';

const id = 'case-page';
const file = '/case-page.js';

/** Runs the content script in the pages of the case systems in use, as far as the person or the policy allows. */
export function registerContentScripts(): void {
  const renewed = () => void renew();
  browser.runtime.onInstalled.addListener(renewed);
  browser.runtime.onStartup.addListener(renewed);
  browser.permissions.onAdded.addListener(renewed);
  browser.permissions.onRemoved.addListener(renewed);
  onRecipesChanged(renewed);
}

/** One at a time: registering is a read and a write, and installation fires several of the events above. */
async function renew(): Promise<void> {
  await navigator.locks.request('content-scripts', async () => {
    const origins = await allowedOrigins();
    await registerFor(origins);
    await runInOpenTabs(origins);
    await lookAgainEverywhere();
  });
}

async function allowedOrigins(): Promise<string[]> {
  const origins = new Set((await activeRecipes()).flatMap((recipe) => recipe.origins));
  const allowed = await Promise.all(
    [...origins].map(async (origin) => (await browser.permissions.contains({ origins: [origin] })) && origin),
  );
  return allowed.filter((origin) => origin !== false);
}

async function registerFor(origins: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: [file], matches: origins, allFrames: true, matchOriginAsFallback: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}

/** Pages that were open already would otherwise need a reload. A script that runs there gives way to the new one. */
async function runInOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.map(({ id: tabId }) =>
      tabId === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [file] }),
    ),
  );
}
