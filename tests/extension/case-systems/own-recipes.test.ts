import { locks } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeRecipesWithSource } from '../../../extension/case-systems/active-recipes.ts';
import { keepOwnRecipe, ownRecipes, removeOwnRecipe } from '../../../extension/case-systems/own-recipes.ts';
import { noteCourse, recipeCourse, tellOnce } from '../../../extension/case-systems/recipe-course.ts';
import { systemId } from '../../../extension/case-systems/system-id.ts';
import { setRecipes } from '../support/set-recipes.ts';
import { sampleRecipe } from './sample-recipe.ts';

// The DOM of these tests has none of its own.
Object.defineProperty(navigator, 'locks', { value: locks });

const inUse = async (id: string) =>
  (await activeRecipesWithSource())
    .filter(({ recipe }) => recipe.id === id)
    .map(({ recipe, from }) => `${from} ${recipe.version}`);

beforeEach(() => fakeBrowser.reset());

describe('a recipe of this device', () => {
  it('is in use until somebody takes it away', async () => {
    await keepOwnRecipe(sampleRecipe());
    expect(await inUse('sample')).toEqual(['device 1']);
    await keepOwnRecipe(sampleRecipe({ version: 2 }));
    expect(await inUse('sample')).toEqual(['device 2']);
    await removeOwnRecipe('sample');
    expect(await inUse('sample')).toEqual([]);
  });

  it('goes before what the organisation has, and gives way once that is as new', async () => {
    await setRecipes([sampleRecipe()]);
    await keepOwnRecipe(sampleRecipe({ version: 2 }));
    expect(await inUse('sample')).toEqual(['device 2']);
    await setRecipes([sampleRecipe({ version: 2 })]);
    expect(await inUse('sample')).toEqual(['organisation 2']);
    expect(await ownRecipes()).toHaveLength(1);
  });
});

describe('how a recipe fares', () => {
  const recipe = sampleRecipe();

  it('is told once when it breaks, and again only after it worked', async () => {
    await noteCourse(recipe, true, '2026-11-20');
    await noteCourse(recipe, false, '2026-11-21');
    expect(await recipeCourse(recipe)).toEqual({
      workedOn: '2026-11-20',
      brokenOn: '2026-11-21',
      isTold: false,
    });
    expect([await tellOnce(recipe), await tellOnce(recipe)]).toEqual([true, false]);
    await noteCourse(recipe, false, '2026-11-22');
    expect(await tellOnce(recipe)).toBe(false);
    await noteCourse(recipe, true, '2026-11-23');
    expect(await recipeCourse(recipe)).toEqual({ workedOn: '2026-11-23', brokenOn: null, isTold: false });
    expect(await tellOnce(recipe)).toBe(true);
  });

  it('begins anew with a new version, and holds no case', async () => {
    await noteCourse(recipe, false, '2026-11-21');
    await noteCourse({ ...recipe, version: 2 }, true, '2026-11-22');
    expect(await recipeCourse(recipe)).toEqual({ workedOn: null, brokenOn: null, isTold: false });
    const stored = await fakeBrowser.storage.local.get('recipe-course');
    expect(stored).toEqual({ 'recipe-course': { 'sample 2': expect.any(Object) } });
  });
});

describe('the id of a case system', () => {
  it.each([
    ['zaken.aa.example', [], 'zaken-aa-example'],
    ['127.0.0.1', [], 'host-127-0-0-1'],
    ['zaken.aa.example', ['zaken-aa-example'], 'zaken-aa-example-2'],
    [`${'lang-'.repeat(12)}nl`, [], 'lang-lang-lang-lang-lang-lang-lang-l'],
  ])('at %s, when %j are taken, is %s', (host, taken, id) => {
    expect(systemId(host, taken)).toBe(id);
    expect(systemId(host, taken)).toMatch(/^[a-z][a-z0-9-]{1,39}$/u);
  });
});
