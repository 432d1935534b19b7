import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Context, newBrowser, openContext, signInAs } from './device.ts';
import type { RealApi } from './real-api.ts';

/** A browser of one person among several: what it keeps is put away while another is used. */
export interface Desk {
  /** Sits down at this browser: from now on everything happens there. */
  use(): Promise<Context>;
}

let inUse: { putAway(): Promise<void> } | null = null;

/** A browser in which nobody ever did anything but sign in. */
export async function newDesk(api: RealApi, persona: string): Promise<Desk> {
  let database = new IDBFactory();
  let kept: { local: Record<string, unknown>; session: Record<string, unknown> } = { local: {}, session: {} };
  const desk = {
    async use() {
      if (inUse !== desk) {
        await inUse?.putAway();
        inUse = desk;
        newBrowser();
        globalThis.indexedDB = database;
        await fakeBrowser.storage.local.set(kept.local);
        await fakeBrowser.storage.session.set(kept.session);
      }
      return openContext();
    },
    async putAway() {
      database = globalThis.indexedDB as IDBFactory;
      kept = {
        local: await fakeBrowser.storage.local.get(null),
        session: await fakeBrowser.storage.session.get(null),
      };
    },
  };
  const device = await desk.use();
  await device.settings.writeSettings({ apiBase: api.url });
  await signInAs(device, persona);
  return desk;
}
