import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../shared/case-systems/presets.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import { readsText, recognise } from '../../../shared/case-systems/recognise.ts';
import { sampleRecipe } from './sample-recipe.ts';

const parser = new DOMParser();
const html = (body: string) => parser.parseFromString(body, 'text/html');
const pageOf = (name: string) =>
  html(readFileSync(join(import.meta.dirname, `../../fixtures/pages/${name}.html`), 'utf8'));
const at = (path: string) => new URL(path, 'http://127.0.0.1:3000');
const empty = html('');

const inText = (selector: string): Recipe['pages'] => [
  { path: '/app', text: [{ selector, pattern: 'Zaak (?<number>\\S+)' }] },
];

describe('in Redmine', () => {
  const issue = pageOf('redmine-issue');
  const redmine37 = { kind: 'case', case: { system: 'redmine', number: '37' } };

  it.each(['/issues/37', '/issues/37/edit', '/redmine/issues/37', '/issues/37?tab=history#note-2'])(
    'the case is recognised at %s',
    (path) => {
      expect(recognise(presets, at(path), issue)).toEqual(redmine37);
    },
  );

  it.each([
    '/issues',
    '/issues/',
    '/issues/new',
    '/issues/37.pdf',
    '/issues/37/watchers',
    '/projects/issues',
    '/',
  ])('no case is seen at %s', (path) => {
    expect(recognise(presets, at(path), issue)).toEqual({ kind: 'none' });
  });

  it('a description that imitates a heading is not taken for the number', () => {
    expect(issue.querySelector('.wiki h2')?.textContent).toBe('Bug #99');
    expect(recognise(presets, at('/issues/37'), issue)).toEqual(redmine37);
  });

  it('another number in the address than on the page gives both', () => {
    expect(recognise(presets, at('/issues/38'), issue)).toEqual({
      kind: 'several',
      cases: [
        { system: 'redmine', number: '37' },
        { system: 'redmine', number: '38' },
      ],
    });
  });

  it('a page without the number is broken', () => {
    expect(recognise(presets, at('/issues/37'), pageOf('redmine-not-found'))).toEqual({
      kind: 'broken',
      systems: ['redmine'],
      cases: [{ system: 'redmine', number: '37' }],
    });
  });
});

describe('in the example case system', () => {
  const shown = html('<h1 data-part="case-number">Zaak 2026-01842</h1>');

  it.each([
    '/#/zaken/2026-01842',
    '/#/zaken/2026-01842/dossier',
    '/#/zaken/2026-01842?tab=1',
    '/h/zaken/2026-01842',
  ])('the case is recognised at %s', (path) => {
    expect(recognise(presets, at(path), shown)).toEqual({
      kind: 'case',
      case: { system: 'example', number: '2026-01842' },
    });
  });

  it('the case is recognised by its text alone in a frame', () => {
    expect(recognise(presets, at('/frame/zaak.html?rij=33'), shown)).toMatchObject({ kind: 'case' });
  });

  it.each(['/', '/#/zaken', '/#/zaken/nieuw', '/h/zaken', '/other#/zaken/2026-01842'])(
    'no case is seen at %s',
    (path) => {
      expect(recognise(presets, at(path), shown)).toEqual({ kind: 'none' });
    },
  );
});

describe('a recipe', () => {
  const recognised = (body: string, selector = '.number') =>
    recognise([sampleRecipe({ pages: inText(selector) })], at('/app'), html(body));

  it('finds the number in text, however it is spaced', () => {
    expect(recognised('<p class="number">\n  Zaak\t<b>Z-0042</b>\n</p>')).toEqual({
      kind: 'case',
      case: { system: 'sample', number: 'Z-0042' },
    });
  });

  it('takes no number that is not wholly one of the system', () => {
    expect(recognised('<p class="number">Zaak Z-00421</p>')).toMatchObject({ kind: 'broken', cases: [] });
    expect(recognised('<p class="number">Zaak Z-0042 en meer</p>')).toMatchObject({
      kind: 'broken',
      cases: [],
    });
  });

  it('reads markup in the text as text', () => {
    expect(recognised('<p class="number">Zaak &lt;b&gt;Z-0042&lt;/b&gt;</p>')).toMatchObject({
      kind: 'broken',
    });
  });

  it('gives two numbers when two stand on the page', () => {
    expect(recognised('<p class="number">Zaak Z-0001</p><p class="number">Zaak Z-0002</p>')).toMatchObject({
      kind: 'several',
    });
  });

  it('passes over a case in a hidden tab of the page', () => {
    const hidden = { localName: 'p', textContent: 'Zaak Z-0001', checkVisibility: () => false };
    const shown = { localName: 'p', textContent: 'Zaak Z-0002', checkVisibility: () => true };
    const page = { querySelectorAll: () => [hidden, shown] };
    expect(recognise([sampleRecipe({ pages: inText('p') })], at('/app'), page)).toEqual({
      kind: 'case',
      case: { system: 'sample', number: 'Z-0002' },
    });
  });

  it('is broken, and does no harm, when its selector isn’t one', () => {
    expect(recognised('<p class="number">Zaak Z-0042</p>', '[')).toMatchObject({ kind: 'broken' });
  });

  it('reads the number from a query, decoded', () => {
    const recipe = sampleRecipe({
      pages: [{ path: '/app', query: '\\?(?:.*&)?id=(?<number>[^&]+)(?:&.*)?' }],
    });
    expect(recognise([recipe], at('/app?tab=2&id=Z%2D0042&x'), empty)).toMatchObject({ kind: 'case' });
    expect(recognise([recipe], at('/app?id=%E0%A4%A'), empty)).toEqual({ kind: 'none' });
  });

  it('gives both cases when two recipes disagree', () => {
    const other = sampleRecipe({ id: 'other', number: '\\d{4}', pages: [{ path: '/zaak/Z-(?<number>.+)' }] });
    expect(recognise([sampleRecipe(), other], at('/zaak/Z-0042'), empty)).toMatchObject({ kind: 'several' });
  });

  it('has its page watched only where it reads text', () => {
    const recipes = [sampleRecipe({ pages: [{ path: '/zaak/(?<number>.+)' }, ...inText('h1')] })];
    expect(readsText(recipes, at('/app'))).toBe(true);
    expect(readsText(recipes, at('/zaak/Z-0042'))).toBe(false);
    expect(readsText(recipes, at('/'))).toBe(false);
  });

  it('never finds a number that isn’t one, whatever the address and the text are', () => {
    const recipe = sampleRecipe({ pages: [{ path: '/(?<number>.*)', text: inText('p')[0]?.text }] });
    const written = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^Z-\d{3,5}$/u));
    fc.assert(
      fc.property(written, written, (path, text) => {
        const page = { querySelectorAll: () => [{ localName: 'p', textContent: `Zaak ${text}` }] };
        const shows = recognise([recipe], { pathname: `/${path}`, search: '', hash: '' }, page);
        const numbers = JSON.stringify(shows).match(/"number":"[^"]*"/gu) ?? [];
        for (const number of numbers) expect(number).toMatch(/^"number":"Z-\d{4}"$/u);
      }),
    );
  });
});
