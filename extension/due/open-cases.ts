import type { DueLine } from '../../shared/api/schemas.ts';
import { activeRecipes } from '../case-systems/active-recipes.ts';
import { caseAddress } from '../case-systems/case-address.ts';
import { seenAt } from '../case-systems/seen-at.ts';
import { systemOf } from '../case-systems/system-of.ts';
import { openLabel } from '../cases/open-label.ts';
import { readKeyring } from '../vault/keyring.ts';
import type { ShownCase } from './case-link.tsx';

/** The cases of a list as this device can show them, in their order. */
export async function openCases(labels: readonly DueLine['label'][]): Promise<ShownCase[]> {
  const [keyring, recipes] = await Promise.all([readKeyring(), activeRecipes()]);
  return Promise.all(
    labels.map(async (label) => {
      const number = await openLabel(label, keyring);
      const recipe = systemOf(number, recipes);
      const address =
        recipe && number !== null ? caseAddress(recipe, { number }, await seenAt(recipe.id)) : null;
      return { number, system: recipe?.id ?? null, address };
    }),
  );
}
