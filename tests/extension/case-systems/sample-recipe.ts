import type { Recipe } from '../../../shared/case-systems/recipe.ts';

/** A recipe as an organisation could write it; `change` replaces what the test is about. */
export function sampleRecipe(change: Partial<Recipe> = {}): Recipe {
  return {
    id: 'sample',
    version: 1,
    name: { nl: 'Voorbeeld', en: 'Sample' },
    origins: ['https://zaken.example.nl/*'],
    number: 'Z-\\d{4}',
    pages: [{ path: '/zaak/(?<number>[^/]+)' }],
    address: '/zaak/{number}',
    ...change,
  };
}
