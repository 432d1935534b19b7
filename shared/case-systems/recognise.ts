import { normaliseCaseNumber } from './case-number.ts';
import type { CasePage, Recipe } from './recipe.ts';
import { merge, type Recognition } from './recognition.ts';

/** The part of an address that recipes look at. */
export interface Address {
  pathname: string;
  search: string;
  hash: string;
}

/** The part of a document that recipes look at. */
export interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  localName: string;
  textContent: string | null;
  checkVisibility?(): boolean;
}

/** Holds the recipes against one frame. Page text is only ever compared, so nothing in it can do harm. */
export function recognise(recipes: readonly Recipe[], address: Address, page: Page): Recognition {
  return merge(
    recipes.flatMap((recipe) => recipe.pages.map((casePage) => recogniseOn(casePage, recipe, address, page))),
  );
}

/** Whether a recipe reads the text of the page at this address, so that a change in the page can matter. */
export function readsText(recipes: readonly Recipe[], address: Address): boolean {
  return recipes.some((recipe) =>
    recipe.pages.some((page) => page.text !== undefined && numbersInAddress(recipe, page, address)),
  );
}

function recogniseOn(casePage: CasePage, recipe: Recipe, address: Address, page: Page): Recognition {
  const inAddress = numbersInAddress(recipe, casePage, address);
  if (!inAddress) return { kind: 'none' };
  const inText = casePage.text?.flatMap(({ selector, pattern }) =>
    numbersInText(recipe, selector, pattern, page),
  );
  const cases = [...inAddress, ...(inText ?? [])].map((number) => ({ system: recipe.id, number }));
  return inText?.length === 0
    ? { kind: 'broken', systems: [recipe.id], cases }
    : merge(cases.map((one) => ({ kind: 'case', case: one })));
}

/** The numbers in the address, perhaps none; null when it isn't the address of such a page. */
function numbersInAddress(recipe: Recipe, page: CasePage, address: Address): string[] | null {
  const numbers: string[] = [];
  for (const [pattern, part] of [
    [page.path, address.pathname],
    [page.query, address.search],
    [page.hash, address.hash],
  ] as const) {
    if (pattern === undefined) continue;
    const match = matchWhole(pattern, decoded(part));
    if (!match) return null;
    const written = match.groups?.number;
    if (written === undefined) continue;
    const number = normaliseCaseNumber(written, recipe);
    if (number === null) return null;
    numbers.push(number);
  }
  return numbers;
}

function numbersInText(recipe: Recipe, selector: string, pattern: string, page: Page): string[] {
  return select(page, selector).flatMap((element) => {
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const written = matchWhole(pattern, text)?.groups?.number;
    const number = written === undefined ? null : normaliseCaseNumber(written, recipe);
    return number !== null && isShown(element) ? [number] : [];
  });
}

/** Case systems keep other open cases in hidden tabs. A title is never visible, but always the page's own. */
function isShown(element: PageElement): boolean {
  return element.localName === 'title' || element.checkVisibility?.() !== false;
}

/** A selector the browser doesn't know finds nothing, and so is reported as broken. */
function select(page: Page, selector: string): PageElement[] {
  try {
    return [...page.querySelectorAll(selector)].slice(0, 20);
  } catch {
    return [];
  }
}

function matchWhole(pattern: string, text: string): RegExpExecArray | null {
  return text.length > 500 ? null : new RegExp(`^(?:${pattern})$`, 'u').exec(text);
}

/** A part of an address as patterns are held against it: one that can't be decoded is taken as it is written. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
