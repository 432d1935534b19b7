import { computed, signal } from '@preact/signals';
import { acceptNumber } from '../../../shared/case-systems/accept-number.ts';
import { activeRecipes } from '../../case-systems/active-recipes.ts';
import type { CaseRef } from '../../case-systems/case-number.ts';
import { followTab, type Shown } from './followed-tab.ts';

/** What the tab beside this screen shows. */
export const shown = signal<Shown>({ tabId: null, shows: { kind: 'none' } });

/** Cases that someone typed or picked, by the tab beside which that was done. */
const chosen = signal<ReadonlyMap<number | null, CaseRef>>(new Map());

/** How the case on the screen was found. */
export interface CurrentCase {
  ref: CaseRef;
  how: 'recognised' | 'typed';
}

/**
 * The case that was picked beside this tab, which holds until the tab shows another; otherwise the case that the tab
 * shows. Null when there is none, or it is not sure which.
 */
export const currentCase = computed<CurrentCase | null>(() => {
  const { tabId, shows } = shown.value;
  const ref = chosen.value.get(tabId);
  if (ref) return { ref, how: 'typed' };
  return shows.kind === 'case' ? { ref: shows.case, how: 'recognised' } : null;
});

/** Keeps `shown` true for as long as the screen is open. Returns the function that ends it. */
export function followCase(): () => void {
  return followTab((next) => {
    if (next.shows.kind === 'case') choose(next.tabId, null);
    shown.value = next;
  });
}

/** Goes on with a case beside the tab that is shown now; null for another one. */
export function chooseCase(ref: CaseRef | null): void {
  choose(shown.value.tabId, ref);
}

/**
 * The case that a typed number means: of the first case system in use whose numbers look like it, systems on the page
 * before others. Null when it is no case number anywhere.
 */
export async function caseOfNumber(text: string): Promise<CaseRef | null> {
  const { shows } = shown.value;
  const here = shows.kind === 'broken' ? shows.systems : [];
  const recipes = await activeRecipes();
  const inOrder = [...recipes.filter(({ id }) => here.includes(id)), ...recipes];
  for (const recipe of inOrder) {
    const number = acceptNumber(text, recipe);
    if (number !== null) return { system: recipe.id, number };
  }
  return null;
}

function choose(tabId: number | null, ref: CaseRef | null): void {
  const next = new Map(chosen.value);
  if (ref) next.set(tabId, ref);
  else next.delete(tabId);
  chosen.value = next;
}
