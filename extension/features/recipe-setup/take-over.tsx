import { useId, useState } from 'preact/hooks';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { RecipeTrial } from '../../../shared/ui/recipes/recipe-trial.tsx';
import { RecipeWords } from '../../../shared/ui/recipes/recipe-words.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { activeRecipes } from '../../case-systems/active-recipes.ts';
import { keepOwnRecipe } from '../../case-systems/own-recipes.ts';
import { readRecipe } from './recipe-file.ts';

/** Takes over a recipe from a file, after a look at it. */
export function TakeOver() {
  const { take: text } = useRecipeText();
  const { say } = useLanguage();
  const id = useId();
  const [recipe, setRecipe] = useState<Recipe | null>(null);
  const [said, setSaid] = useState('');

  async function look(file: File | undefined): Promise<void> {
    const read = file ? await readRecipe(file) : null;
    const known = (await activeRecipes()).find((one) => one.id === read?.id);
    const isOlder = read !== null && known !== undefined && known.version >= read.version;
    setRecipe(isOlder ? null : read);
    setSaid(read === null ? text.wrong : isOlder ? text.older(known.version) : '');
  }

  async function take(taken: Recipe): Promise<void> {
    await keepOwnRecipe(taken);
    setRecipe(null);
    setSaid(text.taken(say(taken.name)));
  }

  return (
    <details>
      <summary>{text.title}</summary>
      <div class="doelspoor-stack">
        <p class="doelspoor-quiet doelspoor-small" id={`${id}-help`}>
          {text.help}
        </p>
        <label class="utrecht-form-label" for={id}>
          {text.file}
        </label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          aria-describedby={`${id}-help`}
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
        <p role="status">{said}</p>
        {recipe && (
          <>
            <p>
              <strong>{say(recipe.name)}</strong>
            </p>
            <RecipeWords recipe={recipe} />
            <RecipeTrial recipe={recipe} />
            <div>
              <Button appearance="primary" onClick={() => void take(recipe)}>
                {text.button}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
