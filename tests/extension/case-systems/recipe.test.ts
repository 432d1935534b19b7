import { describe, expect, it } from 'vitest';
import { presets } from '../../../shared/case-systems/presets.ts';
import { Recipe } from '../../../shared/case-systems/recipe.ts';
import { startingPoints } from '../../../shared/case-systems/starting-points.ts';
import { sampleRecipe } from './sample-recipe.ts';

describe('a recipe', () => {
  it('that comes with the product parses, and its id is its own', () => {
    for (const preset of presets) expect(Recipe.parse(preset)).toEqual(preset);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.length).toBeGreaterThanOrEqual(2);
  });

  it('of an organisation parses', () => {
    expect(Recipe.safeParse(sampleRecipe()).success).toBe(true);
  });

  it.each<[string, unknown]>([
    ['an unknown key', { ...sampleRecipe(), selector: 'h1' }],
    ['an unknown key in a page', { ...sampleRecipe(), pages: [{ path: '/a', hsah: '#b' }] }],
    ['no origin', sampleRecipe({ origins: [] })],
    ['all hosts as origin', sampleRecipe({ origins: ['https://*/*'] })],
    ['every address as origin', sampleRecipe({ origins: ['<all_urls>'] })],
    ['a whole top-level domain as origin', sampleRecipe({ origins: ['https://*.nl/*'] })],
    ['files as origin', sampleRecipe({ origins: ['file:///*'] })],
    ['a port in an origin', sampleRecipe({ origins: ['https://zaken.example.nl:8080/*'] })],
    ['no pages', sampleRecipe({ pages: [] })],
    ['a page that says nothing of its address', sampleRecipe({ pages: [{}] })],
    ['a page on which no number stands', sampleRecipe({ pages: [{ path: '/zaak' }] })],
    [
      'a text that names no number',
      sampleRecipe({ pages: [{ path: '/a', text: [{ selector: 'h1', pattern: '.*' }] }] }),
    ],
    ['a pattern that isn’t one', sampleRecipe({ number: '(' })],
    ['numbers of nine digits, without saying so', sampleRecipe({ number: '\\d{1,9}' })],
    ['a pattern that could run for ever', sampleRecipe({ number: '(\\d+)+' })],
    ['an address without a number', sampleRecipe({ address: '/zaak' })],
    ['an address that runs script', sampleRecipe({ address: 'javascript:open("{number}")' })],
    [
      'an address on whichever host the page names',
      sampleRecipe({ address: '//elsewhere.example/{number}' }),
    ],
    ['a name in one language', { ...sampleRecipe(), name: { nl: 'Voorbeeld' } }],
  ])('is refused with %s', (_, recipe) => {
    expect(Recipe.safeParse(recipe).success).toBe(false);
  });
});

describe('starting points', () => {
  it.each(startingPoints.map((point) => [point.id, point] as const))(
    '%s is unverified, and no recipe by itself',
    (id, point) => {
      expect(point.unverified).toBe(true);
      expect(presets.some((preset) => preset.id === id)).toBe(false);
      if (point.guess === null) return;
      const system = { id, version: 1, name: { nl: point.name, en: point.name } };
      const recipe = { ...system, origins: ['https://zaken.aa.example/*'], ...point.guess };
      expect(Recipe.safeParse(recipe).error?.issues).toBeUndefined();
    },
  );
});
