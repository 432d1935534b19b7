import { useEffect, useState } from 'preact/hooks';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { activeRecipesWithSource, onRecipesChanged } from '../../case-systems/active-recipes.ts';
import { ownRecipes } from '../../case-systems/own-recipes.ts';
import { OwnRecipe } from './own-recipe.tsx';
import { RecipeSetup } from './recipe-setup.tsx';
import { TakeOver } from './take-over.tsx';

interface Own {
  recipe: Recipe;
  isReplaced: boolean;
}

/** What this device recognises of its own making, and the way to more of it. */
export function RecipePlace() {
  const text = useRecipeText();
  const [isOpen, setOpen] = useState(location.hash === '#recipe-setup');
  const [own, setOwn] = useState<readonly Own[]>([]);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const read = async () => {
      const [mine, active] = await Promise.all([ownRecipes(), activeRecipesWithSource()]);
      const inUse = new Set(active.filter(({ from }) => from === 'device').map(({ recipe }) => recipe.id));
      setOwn(mine.map((recipe) => ({ recipe, isReplaced: !inUse.has(recipe.id) })));
    };
    void read();
    return onRecipesChanged(() => void read());
  }, []);

  if (isOpen) {
    return (
      <RecipeSetup
        onDone={(name) => {
          setSaid(name === null ? '' : text.use.done(name));
          setOpen(false);
        }}
      />
    );
  }
  return (
    <div class="doelspoor-stack">
      <p role="status">{said}</p>
      {own.length > 0 && (
        <>
          <Heading level={3}>{text.own.title}</Heading>
          <ul class="doelspoor-rows doelspoor-rows--lined">
            {own.map(({ recipe, isReplaced }) => (
              <OwnRecipe key={`${recipe.id} ${recipe.version}`} recipe={recipe} isReplaced={isReplaced} />
            ))}
          </ul>
        </>
      )}
      <div>
        <Button onClick={() => setOpen(true)}>{text.begin}</Button>
      </div>
      <TakeOver />
    </div>
  );
}
