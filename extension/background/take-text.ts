import { type Browser, browser } from 'wxt/browser';
import { takingText } from '../../shared/text/taking-text.ts';
import { readTabView } from '../case-systems/tab-view.ts';
import { readSelection, type SelectionInFrame } from '../insert/read-selection.ts';
import { watchSession } from '../session/session.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import {
  forgetTaken,
  keepTaken,
  MOST_TAKEN,
  type TakenTarget,
  takenTargets,
} from '../taken-text/taken-text.ts';
import { openPanel } from './open-panel.ts';

/** In the menu items and the shortcuts of the manifest. */
const idOf = (target: TakenTarget) => `take-${target}`;
const targetOf = (id: string | number) => takenTargets.find((target) => idOf(target) === id);

/**
 * Takes selected text from a page to the panel, by the browser's menu or a shortcut. The page is read only then, and
 * only where it is selected: a click in the menu or a shortcut gives access to the page for that moment.
 */
export function registerTakingText(): void {
  const renew = () => void renewMenu();
  browser.runtime.onInstalled.addListener(renew);
  watchSettings(renew);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const target = targetOf(menuItemId);
    if (!target || tab?.id === undefined) return;
    openPanel(tab);
    void take(target, tab.id, selectedIn(tab.id, frameId, selectionText));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const target = targetOf(command);
    if (!target || tab?.id === undefined) return;
    openPanel(tab);
    void take(target, tab.id, selectedAnywhere(tab.id));
  });
  watchSession((session) => {
    if (!session) void forgetTaken();
  });
}

async function take(target: TakenTarget, tabId: number, selected: Promise<string>): Promise<void> {
  const [text, { shows }] = [(await selected).trim(), await readTabView(tabId)];
  if (text === '') return;
  await keepTaken({
    target,
    text: text.slice(0, MOST_TAKEN),
    isCut: text.length > MOST_TAKEN,
    ref: shows.kind === 'case' ? shows.case : null,
    tabId,
  });
}

/** The browser gives the text of a menu click without its line breaks; the document has them. */
async function selectedIn(tabId: number, frameId: number, given: string): Promise<string> {
  const [read] = await readIn({ tabId, frameIds: [frameId] });
  const flat = (text: string) => text.replaceAll(/\s+/gu, '');
  return read && flat(read.text) === flat(given) ? read.text : given;
}

/**
 * The selection in the frame where the person is; what stayed selected in another is nothing she means. While the panel
 * opens she may be in none for a moment: then it is clear only when there is one.
 */
async function selectedAnywhere(tabId: number): Promise<string> {
  const found = (await readIn({ tabId, allFrames: true })).filter(({ text }) => text.trim() !== '');
  const here = found.filter(({ isHere }) => isHere).at(-1);
  return (here ?? (found.length === 1 ? found[0] : undefined))?.text ?? '';
}

async function readIn(target: Browser.scripting.InjectionTarget): Promise<SelectionInFrame[]> {
  const answers = await browser.scripting.executeScript({ target, func: readSelection }).catch(() => []);
  return answers.flatMap(({ result }) => result ?? []);
}

/** One at a time: installation and a change of language may come together. */
async function renewMenu(): Promise<void> {
  await navigator.locks.request('menu', async () => {
    const { language } = await readSettings();
    await browser.contextMenus.removeAll();
    const contexts: ['selection'] = ['selection'];
    browser.contextMenus.create({ id: 'doelspoor', title: 'Doelspoor', contexts });
    for (const target of takenTargets) {
      const title = takingText[target][language];
      browser.contextMenus.create({ id: idOf(target), parentId: 'doelspoor', title, contexts });
    }
  });
}
