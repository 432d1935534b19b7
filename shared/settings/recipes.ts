import { Recipe } from '../case-systems/recipe.ts';
import * as z from '../zod.ts';
import { defineSetting } from './define-setting.ts';

/** The case systems that an organisation works with. One with the id of a recipe of the product replaces that one. */
const Recipes = z.array(Recipe).check(
  z.maxLength(20),
  z.refine((recipes) => new Set(recipes.map(({ id }) => id)).size === recipes.length, {
    error: 'ids differ',
  }),
);

export const recipesSetting = defineSetting({
  kind: 'recipes',
  name: { nl: 'Zaaksystemen', en: 'Case systems' },
  schema: Recipes,
  initial: [],
});
