import { recipeSetupEn } from '../../text/recipe-setup-en.ts';
import { type RecipeSetupText, recipeSetupNl } from '../../text/recipe-setup-nl.ts';
import { textHook } from '../language.tsx';

/** What screens about recognising case systems say, in the language of everything around them. */
export const useRecipeText = textHook<RecipeSetupText>(recipeSetupNl, recipeSetupEn);
