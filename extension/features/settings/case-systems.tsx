import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { activeRecipes, onRecipesChanged } from '../../case-systems/active-recipes.ts';
import { useOptionsText } from './use-options-text.ts';
import { usePolicy } from './use-policy.ts';

interface Access {
  recipe: Recipe;
  isGranted: boolean;
}

/** The case systems that are recognised, and whether the browser lets us read which case is open there; then what else there is. */
export function CaseSystems({ children }: { children: ComponentChildren }) {
  const { say } = useLanguage();
  const text = useOptionsText();
  const id = useId();
  const policy = usePolicy();
  const [systems, setSystems] = useState<readonly Access[]>([]);

  async function read(): Promise<void> {
    const recipes = await activeRecipes();
    setSystems(
      await Promise.all(
        recipes.map(async (recipe) => ({
          recipe,
          isGranted: await browser.permissions.contains({ origins: recipe.origins }),
        })),
      ),
    );
  }

  useEffect(() => {
    void read();
    return onRecipesChanged(() => void read());
  }, [policy]);

  const isSetByOrganisation = ({ id }: Recipe) => policy?.recipes.some((recipe) => recipe.id === id) ?? false;
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {text.caseSystems}
      </Heading>
      <p class="doelspoor-quiet">{text.caseSystemsHelp}</p>
      <ul class="doelspoor-rows doelspoor-rows--lined">
        {systems.map(({ recipe, isGranted }) => (
          <li class="doelspoor-row" key={recipe.id}>
            <span>
              {say(recipe.name)}
              <br />
              <span class="doelspoor-quiet doelspoor-small">
                {recipe.origins.map((origin) => origin.replace(/\/\*$/u, '')).join(', ')}
              </span>
              {isSetByOrganisation(recipe) && (
                <>
                  <br />
                  <span class="doelspoor-quiet doelspoor-small">{text.policy.set}</span>
                </>
              )}
            </span>
            {isGranted ? (
              <span class="doelspoor-quiet">{`✓ ${text.granted}`}</span>
            ) : (
              <Button
                label={text.grantFor(say(recipe.name))}
                onClick={() => void browser.permissions.request({ origins: recipe.origins }).then(read)}
              >
                {text.grant}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
