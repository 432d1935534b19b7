import { browser } from 'wxt/browser';
import type { CaseRef } from '../case-systems/case-number.ts';
import { onTabViewChanged, readTabView } from '../case-systems/tab-view.ts';
import { readCaseView } from '../cases/case-view.ts';
import { readKnownCase } from '../cases/known-case.ts';
import { refreshCase } from '../cases/refresh-case.ts';
import { isSharing, watchSharing } from '../family/shared-screen.ts';
import { watchMirror } from '../outbox/mirror.ts';
import { outboxSummary } from '../outbox/outbox.ts';
import { dueInCase } from '../prompts/due-in-case.ts';
import { currentSession, watchSession } from '../session/session.ts';
import { readSettings } from '../settings/settings.ts';
import { keysChanged } from '../vault/keyring.ts';
import { type Badge, badgeFor, silent } from './badge-text.ts';

/** Longer than this ago, and what is known of a case is read again when its page is looked at. */
const freshMs = 10 * 60 * 1000;

/** Shows on the toolbar button what is due in the case of the active tab, and whether saved entries wait for someone. */
export function registerBadge(): void {
  browser.tabs.onActivated.addListener(({ tabId }) => void show(tabId));
  onTabViewChanged((tabId) => void show(tabId));
  watchMirror(() => void drawActive());
  watchSession(() => void drawActive());
  keysChanged.watch(() => void drawActive());
  watchSharing(() => void drawAll());
}

async function show(tabId: number): Promise<void> {
  await draw(tabId);
  const ref = await caseIn(tabId);
  if (!ref || !(await isOld(ref))) return;
  await refreshCase(ref);
  await draw(tabId);
}

async function drawActive(): Promise<void> {
  for (const { id } of await browser.tabs.query({ active: true })) if (id !== undefined) await draw(id);
}

/** Also the badges of tabs that are not in front: one of those must not come along when its tab does. */
async function drawAll(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await draw(id);
}

/** One at a time, so that an older badge never comes over a newer one. A tab that was closed meanwhile has none. */
async function draw(tabId: number): Promise<void> {
  await navigator.locks.request('badge', async () => {
    const ref = await caseIn(tabId);
    const { attention } = await outboxSummary();
    const badge = (await isSharing())
      ? silent
      : badgeFor({ hasPrompt: ref !== null && (await hasPrompt(ref)), attention: attention.length });
    await put(tabId, badge).catch(() => null);
  });
}

async function put(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { language } = await readSettings();
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title: title[language] });
}

/** Whether something is put forward in the case, by the same rules as in the panel. */
async function hasPrompt(ref: CaseRef): Promise<boolean> {
  const session = await currentSession();
  return session !== null && (await dueInCase(await readCaseView(ref), session.member)).prompt !== null;
}

async function caseIn(tabId: number): Promise<CaseRef | null> {
  const { shows } = await readTabView(tabId);
  return shows.kind === 'case' ? shows.case : null;
}

async function isOld(ref: CaseRef): Promise<boolean> {
  const known = await readKnownCase(ref);
  return known !== null && Math.abs(Date.now() - (known.cached?.readAt ?? 0)) > freshMs;
}
