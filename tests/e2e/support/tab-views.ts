import type { Page, Worker } from 'playwright-core';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import type { Recognition } from '../../../shared/case-systems/recognition.ts';
import { settings } from '../../../shared/settings/registry.ts';

/** What background says the tabs show, read from its own storage. */
export interface TabViews {
  /** What the page's tab shows; undefined when background never heard of it. */
  shows(page: Page): Promise<Recognition | undefined>;
  /** Everything the page's tab has shown, oldest first, since `listen`. */
  history(page: Page): Promise<Recognition[]>;
  /** What the tabs show that show anything. */
  known(): Promise<Recognition[]>;
  /** Starts keeping the history; again after the service worker was stopped. */
  listen(): Promise<void>;
  /** Puts the organisation's own recipes where the extension keeps what the API said. */
  setRecipes(recipes: Recipe[]): Promise<void>;
}

/** What the extension keeps of what an organisation set that set nothing. */
const productSettings = {
  norms: settings.norms.initial,
  instruments: settings.instruments.initial,
  prompts: settings.prompts.initial,
  texts: settings.texts.initial,
  templates: settings.templates.initial,
  draftDays: settings.retention.initial.draftDays,
};

/** The part of the extension's world that is used in the service worker. */
interface ExtensionGlobal {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
    storage: {
      local: { set(items: object): Promise<void> };
      session: {
        get(): Promise<Record<string, { shows: Recognition }>>;
        onChanged: {
          addListener(
            listener: (changes: Record<string, { newValue?: { shows: Recognition } }>) => void,
          ): void;
        };
      };
    };
  };
  history?: Record<string, Recognition[]>;
}

/** The service worker's global, in the functions that run there. */
declare const self: ExtensionGlobal;

/** Reads tab views through the service worker, and starts keeping their history. */
export async function watchTabs(worker: Worker): Promise<TabViews> {
  const keyOf = (page: Page) =>
    worker.evaluate(async (url) => {
      const tabs = await self.chrome.tabs.query({});
      return `tab:${tabs.find((tab) => tab.url === url)?.id}`;
    }, page.url());
  const views: TabViews = {
    async shows(page) {
      const key = await keyOf(page);
      return worker.evaluate(async (tab) => (await self.chrome.storage.session.get())[tab]?.shows, key);
    },
    async history(page) {
      return worker.evaluate((tab) => self.history?.[tab] ?? [], await keyOf(page));
    },
    known: () =>
      worker.evaluate(async () => {
        const all = await self.chrome.storage.session.get();
        return Object.entries(all)
          .filter(([key, view]) => key.startsWith('tab:') && view.shows.kind !== 'none')
          .map(([, view]) => view.shows);
      }),
    listen: () =>
      worker.evaluate(() => {
        const history: Record<string, Recognition[]> = {};
        self.history = history;
        self.chrome.storage.session.onChanged.addListener((changes) => {
          for (const [key, { newValue }] of Object.entries(changes)) {
            if (newValue && key.startsWith('tab:')) history[key] = [...(history[key] ?? []), newValue.shows];
          }
        });
      }),
    setRecipes: (recipes) =>
      worker.evaluate((organisation) => self.chrome.storage.local.set({ organisation }), {
        ...productSettings,
        recipes,
      }),
  };
  await views.listen();
  return views;
}
