import { browser } from 'wxt/browser';
import type { CaseRef } from '../case-systems/case-number.ts';
import { CaseRefSchema } from '../case-systems/tab-view.ts';
import { stored } from '../storage/stored.ts';

/** The case whose plan was asked for last. Not in the address of the page: that ends up in the browser's history. */
export const planCase = stored<CaseRef>('session', 'plan-case', CaseRefSchema);

/** Opens the page that prints a case's plan. */
export async function openPlan(ref: CaseRef): Promise<void> {
  await planCase.write(ref);
  await browser.tabs.create({ url: new URL('/plan.html', browser.runtime.getURL('/')).href });
}
