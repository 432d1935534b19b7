// @vitest-environment node
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeRecipes, onRecipesChanged } from '../../../extension/case-systems/active-recipes.ts';
import { readPolicy, watchPolicy } from '../../../extension/settings/policy.ts';
import { readSettings, watchSettings, writeSettings } from '../../../extension/settings/settings.ts';
import { sampleRecipe } from '../case-systems/sample-recipe.ts';
import { setRecipes } from '../support/set-recipes.ts';

/** What a browser does when it has read its policy. */
const setPolicy = (values: Record<string, unknown>) => fakeBrowser.storage.managed.set(values);

const nothing = { apiBase: null, organisation: null, language: null, recipes: [], wrong: [] };

beforeEach(() => fakeBrowser.reset());

describe('the organisation’s policy', () => {
  it('says nothing when there is none, also in a browser that throws then', async () => {
    expect(await readPolicy()).toEqual(nothing);
    const get = vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    expect(await readPolicy()).toEqual(nothing);
    expect((await readSettings()).apiBase).toBe('http://127.0.0.1:8787');
    get.mockRestore();
  });

  it('goes before what the person set, each setting on its own', async () => {
    await writeSettings({ apiBase: 'https://mine.example', language: 'en' });
    await setPolicy({ apiBase: 'https://doelspoor.aa.example' });
    expect(await readSettings()).toEqual({ apiBase: 'https://doelspoor.aa.example', language: 'en' });
    await setPolicy({ language: 'nl' });
    expect(await readSettings()).toEqual({ apiBase: 'https://doelspoor.aa.example', language: 'nl' });
  });

  it('is heard when the browser has read it only after the first question', async () => {
    const heard = vi.fn();
    const told = vi.fn();
    const recipes = vi.fn();
    const endings = [watchPolicy(heard), watchSettings(told)];
    onRecipesChanged(recipes);
    expect((await readSettings()).apiBase).toBe('http://127.0.0.1:8787');
    await setPolicy({ apiBase: 'https://doelspoor.aa.example', organisation: 'aa' });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told).toHaveBeenLastCalledWith({ apiBase: 'https://doelspoor.aa.example', language: 'nl' });
    expect(heard).toHaveBeenLastCalledWith({
      ...nothing,
      apiBase: 'https://doelspoor.aa.example',
      organisation: 'aa',
    });
    expect(recipes).toHaveBeenCalled();
    for (const end of endings) end();
  });

  it('brings recipes that replace those with the same id', async () => {
    await setRecipes([sampleRecipe({ version: 2 })]);
    await setPolicy({
      recipes: [sampleRecipe({ version: 3 }), sampleRecipe({ id: 'another' })],
    });
    const active = await activeRecipes();
    expect(active.filter(({ id }) => id === 'sample')).toMatchObject([{ version: 3 }]);
    expect(active.map(({ id }) => id)).toEqual(expect.arrayContaining(['example', 'redmine', 'another']));
  });

  it.each([
    [{ apiBase: 'http://doelspoor.aa.example' }, [{ setting: 'apiBase', recipe: null }]],
    [{ apiBase: 7, organisation: 'a b' }, ['apiBase', 'organisation']],
    [{ language: 'fr', recipes: 'none' }, ['language', 'recipes']],
    [{ recipes: [{ id: 'aa' }] }, [{ setting: 'recipes', recipe: 1 }]],
  ])('leaves %j out and says so', async (values, wrong) => {
    await setPolicy(values);
    expect(await readPolicy()).toEqual({
      ...nothing,
      wrong: wrong.map((one) => (typeof one === 'string' ? { setting: one, recipe: null } : one)),
    });
  });

  it('loses nothing but the value that is wrong', async () => {
    await setPolicy({
      apiBase: 'https://doelspoor.aa.example',
      organisation: 12,
      recipes: [sampleRecipe({ address: 'javascript:alert(1)' }), sampleRecipe({ id: 'right' })],
    });
    const policy = await readPolicy();
    expect(policy.apiBase).toBe('https://doelspoor.aa.example');
    expect(policy.recipes.map(({ id }) => id)).toEqual(['right']);
    expect(policy.wrong).toEqual([
      { setting: 'organisation', recipe: null },
      { setting: 'recipes', recipe: 1 },
    ]);
  });
});

describe('the schema that Chrome and Edge hold the policy against', () => {
  interface Shape {
    type: string;
    properties?: Record<string, Shape>;
    items?: Shape;
  }
  const schema = JSON.parse(readFileSync('extension/public/managed_schema.json', 'utf8')) as Shape;

  /** What Chrome does: a key that the schema does not know is left out without a word. */
  function normalised(value: unknown, { type, properties, items }: Shape): unknown {
    if (type === 'array') return (value as unknown[]).map((one) => (items ? normalised(one, items) : null));
    if (type !== 'object') return value;
    const known = Object.entries(value as object).filter(([key]) => properties?.[key]);
    return Object.fromEntries(
      known.map(([key, one]) => [key, normalised(one, properties?.[key] ?? { type: 'string' })]),
    );
  }

  it('names every setting that is read', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(
      Object.keys(nothing)
        .filter((key) => key !== 'wrong')
        .sort(),
    );
  });

  it('takes nothing out of a recipe', () => {
    const everything = sampleRecipe({
      pages: [
        { path: 'a', query: 'b', hash: '(?<number>c)', text: [{ selector: 'h1', pattern: '(?<number>d)' }] },
      ],
    });
    expect(normalised({ recipes: [everything] }, schema)).toEqual({ recipes: [everything] });
  });
});
