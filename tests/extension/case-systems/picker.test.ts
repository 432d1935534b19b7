import { beforeEach, describe, expect, it } from 'vitest';
import { candidatesIn, meantBy } from '../../../extension/case-systems/picker/candidates.ts';
import { lookAt, pickedIn, seenCase } from '../../../extension/case-systems/picker/see-case.ts';
import { selectorsOf } from '../../../extension/case-systems/picker/selectors-of.ts';
import { deriveRecipe } from '../../../shared/case-systems/derive/derive-recipe.ts';

const system = { id: 'aa', version: 1, name: { nl: 'Aa', en: 'Aa' } };

function page(body: string, title = ''): void {
  document.title = title;
  document.body.innerHTML = body;
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

beforeEach(() => page(''));

describe('the selectors of an element', () => {
  it('begin with a name that people gave it', () => {
    page('<main><h1 id="case-title" class="css-1x2y3z">Zaak 12</h1></main>');
    expect(selectorsOf(element('h1'))[0]).toBe('#case-title');
    page('<main><h1 data-part="case-number">Zaak 12</h1></main>');
    expect(selectorsOf(element('h1'))[0]).toBe("[data-part='case-number']");
  });

  it('hold nothing that is another for each case or each release', () => {
    page(
      '<section id="case-8123"><h1 id="nr-12" class="title css-1x2y3z is-active Head_t__3xY9z">12</h1></section>',
    );
    const selectors = selectorsOf(element('h1'));
    expect(selectors.join(' ')).not.toMatch(/8123|12|css|active|3xY9z/u);
    expect(selectors[0]).toBe('h1.title');
  });

  it('go by way of what has a name, so that the same tag elsewhere is not meant', () => {
    page('<div id="content"><h2>Bug #1</h2><div class="wiki"><h2>Bug #99</h2></div></div>');
    expect(selectorsOf(element('#content > h2'))[0]).toBe('#content > h2');
  });

  it('count as a last resort, and each of them finds the element', () => {
    page('<div><p>1</p><p>2</p><p>3</p></div>');
    const second = document.querySelectorAll('p')[1];
    if (!second) throw new Error('no second');
    const selectors = selectorsOf(second);
    expect(selectors[0]).toBe('body > div > p:nth-of-type(2)');
    for (const selector of selectors) expect([...document.querySelectorAll(selector)]).toContain(second);
  });
});

describe('pointing', () => {
  it('reaches by keyboard the smallest places that show a number', () => {
    page('<main><h1>Zaak <b>2026-01842</b></h1><p>Geen</p><p>Sinds 12-03-2026</p><dd>17</dd></main>');
    expect(candidatesIn(document).map(({ localName }) => localName)).toEqual(['b', 'dd']);
  });

  it('means what an element stands in, when only that shows the number', () => {
    page('<h1>17 <i>!</i></h1>');
    expect(meantBy(element('i'))).toBe(element('h1'));
    page('<main><i>!</i></main>');
    expect(meantBy(element('i'))).toBeNull();
  });

  it('at a page of which a recipe is made, finds the next case by that recipe', () => {
    const caseAt = (number: string) => {
      history.replaceState(null, '', `/app/zaken/${number}`);
      page(`<main><h1 class="nr">Dossier ${number}</h1></main>`, `${number} – Zaken`);
    };
    caseAt('Z-17');
    const first = seenCase(pickedIn(window, element('h1')), 'Z-17');
    const derived = deriveRecipe(system, [first]);
    if (!derived.ok) throw new Error(derived.problem);
    caseAt('Z-18');
    const { shows, seen } = lookAt(window, derived.recipe);
    expect(shows).toEqual({ kind: 'case', case: { system: 'aa', number: 'Z-18' } });
    if (!seen) throw new Error('nothing seen');
    const better = deriveRecipe(system, [first, seen]);
    if (!better.ok) throw new Error(better.problem);
    const patterns = better.recipe.pages.flatMap(({ text }) => text ?? []).map(({ selector }) => selector);
    expect(patterns).toEqual(['h1.nr', 'head > title']);
    page('<h1>Iets anders</h1>');
    expect(lookAt(window, better.recipe).shows.kind).toBe('broken');
  });

  it('at the value of a field leaves only the address to tell', () => {
    page('<input value="17">');
    expect(pickedIn(window, element('input'))).toMatchObject({ place: null, text: '17' });
  });
});
