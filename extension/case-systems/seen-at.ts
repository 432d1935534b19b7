import { browser } from 'wxt/browser';

const keyOf = (system: string) => `seen-at:${system}`;

/** The origin at which the case system was last seen in this browser, or null. For `caseAddress`. */
export async function seenAt(system: string): Promise<string | null> {
  const origin: unknown = (await browser.storage.local.get(keyOf(system)))[keyOf(system)];
  return typeof origin === 'string' ? origin : null;
}

/** Remembers where the case system is. Only background calls it. */
export async function rememberSeenAt(system: string, origin: string): Promise<void> {
  if ((await seenAt(system)) !== origin) await browser.storage.local.set({ [keyOf(system)]: origin });
}
