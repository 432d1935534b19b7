import { fakeBrowser } from 'wxt/testing/fake-browser';
import { productSettings } from '../../../extension/settings/organisation-settings.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';

/** As when the organisation set its case systems in the portal, and this device has read that. */
export function setRecipes(recipes: readonly Recipe[]): Promise<void> {
  return fakeBrowser.storage.local.set({ organisation: { ...productSettings, recipes } });
}
