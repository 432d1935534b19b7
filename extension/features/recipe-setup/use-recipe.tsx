import { useId, useState } from 'preact/hooks';
import { Recipe } from '../../../shared/case-systems/recipe.ts';
import { identifierWarnings } from '../../../shared/privacy/identifier-warnings.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { keepOwnRecipe } from '../../case-systems/own-recipes.ts';
import { named } from './setup.ts';

interface UseRecipeProps {
  recipe: Recipe;
  onUsed: (name: string) => void;
}

/** Gives the system a name, and puts the recipe to use on this device. */
export function UseRecipe({ recipe, onUsed }: UseRecipeProps) {
  const { use: text } = useRecipeText();
  const { say } = useLanguage();
  const id = useId();
  const [name, setName] = useState(say(recipe.name));
  const [isWrong, setWrong] = useState(false);

  async function use(): Promise<void> {
    const complete = named(recipe, name.trim());
    const isFit = identifierWarnings(name).length === 0 && Recipe.safeParse(complete).success;
    setWrong(!isFit);
    if (!isFit) return;
    await keepOwnRecipe(complete);
    onUsed(name.trim());
  }

  return (
    <form
      class="doelspoor-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <Heading level={3}>{text.title}</Heading>
      <label class="utrecht-form-label" for={id}>
        {text.name}
      </label>
      <span class="doelspoor-quiet" id={`${id}-help`}>
        {text.nameHelp}
      </span>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="text"
        autocomplete="off"
        value={name}
        aria-describedby={`${id}-help ${id}-error`}
        aria-invalid={isWrong ? true : undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <div role="alert" id={`${id}-error`}>
        {isWrong && <p class="utrecht-form-field-error-message">{text.nameWrong}</p>}
      </div>
      <div>
        <Button appearance="primary" isSubmit onClick={() => undefined}>
          {text.button}
        </Button>
      </div>
    </form>
  );
}
