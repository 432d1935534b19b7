import { browser } from 'wxt/browser';
import { acceptNumber } from '../../shared/case-systems/accept-number.ts';
import { recipesFor } from '../../shared/case-systems/match-origin.ts';
import type { Recipe } from '../../shared/case-systems/recipe.ts';
import { casesOf, type Recognition } from '../../shared/case-systems/recognition.ts';
import { failure, success } from '../../shared/domain/errors.ts';
import { activeRecipes, activeRecipesWithSource } from '../case-systems/active-recipes.ts';
import { rememberSeenAt } from '../case-systems/seen-at.ts';
import { gone, recipesHere, sighting } from '../messaging/page-to-background.ts';
import { lookAgain } from '../messaging/panel-to-background.ts';
import { receive } from '../messaging/receive.ts';
import { forgetSilentFrames, lookAgainIn } from './look-again.ts';
import { reportRecipeHealth } from './recipe-health.ts';
import { changeFrames, forgetTab, without, withSighting } from './tab-frames.ts';

const topFrame = 0;

/** Keeps what each tab shows in `storage.session`, from what the documents in its frames report. */
export function registerSightings(): void {
  receive(recipesHere, async (_, { address }) =>
    success(recipesFor(await activeRecipes(), new URL(address))),
  );

  receive(sighting, async ({ token, shows }, { tabId, frameId, address }) => {
    let isKnown = false;
    let isAccepted = false;
    await changeFrames(tabId, async (frames) => {
      isKnown = token in frames;
      isAccepted = fits(shows, recipesFor(await activeRecipes(), new URL(address)));
      return isAccepted ? withSighting(frames, token, frameId, shows) : frames;
    });
    if (!isAccepted) return failure('invalid-input');
    if (frameId === topFrame && !isKnown) await forgetSilentFrames(tabId);
    if (shows.kind === 'case') await rememberSeenAt(shows.case.system, new URL(address).origin);
    void reportRecipeHealth(shows, await activeRecipesWithSource());
    return success(null);
  });

  receive(gone, async ({ token }, { tabId }) => {
    await changeFrames(tabId, (frames) => without(frames, [token]));
    return success(null);
  });

  receive(lookAgain, async ({ tabId }) => {
    await lookAgainIn(tabId);
    return success(null);
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

/** Whether the page could have shown this: only systems whose recipe is for its address, only numbers of theirs. */
function fits(shows: Recognition, recipes: readonly Recipe[]): boolean {
  const bySystem = new Map(recipes.map((recipe) => [recipe.id, recipe]));
  const areCases = casesOf(shows).every(({ system, number }) => {
    const recipe = bySystem.get(system);
    return recipe !== undefined && acceptNumber(number, recipe) === number;
  });
  return areCases && (shows.kind !== 'broken' || shows.systems.every((system) => bySystem.has(system)));
}
