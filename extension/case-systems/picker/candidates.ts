import { numberTokens } from '../../../shared/case-systems/derive/number-tokens.ts';
import { plainText } from '../../../shared/case-systems/derive/seen-case.ts';

const longest = 200;

/** The elements of a document that show something like a number, in their order: where the keyboard goes. */
export function candidatesIn(document: Document): Element[] {
  const found: Element[] = [];
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    const isSmallest = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && hasNumber(node),
    );
    if (isSmallest && isChoosable(element) && element.checkVisibility?.() !== false) found.push(element);
  }
  return found;
}

/** What is meant by pointing at an element: it, or what it stands in when that shows the number. */
export function meantBy(element: Element): Element | null {
  let meant: Element | null = element;
  for (let steps = 0; meant !== null && steps < 3; steps += 1) {
    if (isChoosable(meant)) return meant;
    meant = meant.parentElement;
  }
  return null;
}

function isChoosable(element: Element): boolean {
  const text = 'value' in element ? String(element.value) : plainText(element.textContent);
  return text.length <= longest && numberTokens(text).length > 0;
}

function hasNumber(node: Node): boolean {
  return numberTokens(plainText(node.textContent)).length > 0;
}
