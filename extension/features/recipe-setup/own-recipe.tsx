import { useEffect, useState } from 'preact/hooks';
import { proposeRecipe } from '../../../shared/api/recipe-proposals.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import { dayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { RecipeTrial } from '../../../shared/ui/recipes/recipe-trial.tsx';
import { RecipeWords } from '../../../shared/ui/recipes/recipe-words.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { removeOwnRecipe } from '../../case-systems/own-recipes.ts';
import { type RecipeCourse, recipeCourse } from '../../case-systems/recipe-course.ts';
import { callApi } from '../../client/call-api.ts';
import { newId } from '../../new-id.ts';
import { saveRecipe } from './recipe-file.ts';

interface OwnRecipeProps {
  recipe: Recipe;
  /** Whether the organisation has the same or a newer one, so that this one does nothing any more. */
  isReplaced: boolean;
}

/** A recipe of this device: how it fares, and what can be done with it. */
export function OwnRecipe({ recipe, isReplaced }: OwnRecipeProps) {
  const all = useRecipeText();
  const text = all.own;
  const { t, say, language } = useLanguage();
  const [course, setCourse] = useState<RecipeCourse | null>(null);
  const [said, setSaid] = useState('');
  const [isSure, setSure] = useState(false);
  const [proposalId] = useState(newId);
  const name = say(recipe.name);

  useEffect(() => {
    void recipeCourse(recipe).then(setCourse);
  }, [recipe]);

  async function propose(): Promise<void> {
    const answer = await callApi(proposeRecipe, { params: {}, request: { id: proposalId, recipe } });
    if (answer.ok) return setSaid(text.proposed);
    const isSignedOut = answer.code === 'not-signed-in' || answer.code === 'session-expired';
    setSaid(
      answer.code === 'conflict' ? text.tooMany : isSignedOut ? text.signInFirst : t.errors[answer.code],
    );
  }

  const today = dayOfInstant(Date.now());
  const state = () => {
    if (isReplaced) return text.replaced;
    if (course?.brokenOn) return `✗ ${text.broken(dayText(course.brokenOn, today, language))}`;
    return course?.workedOn ? `✓ ${text.works(dayText(course.workedOn, today, language))}` : text.unused;
  };
  return (
    <li class="doelspoor-stack">
      <span>
        <strong>{name}</strong>
        <br />
        <span class="doelspoor-quiet doelspoor-small">{course && state()}</span>
      </span>
      <div class="doelspoor-cluster">
        {!isReplaced && (
          <Button label={text.proposeFor(name)} onClick={() => void propose()}>
            {text.propose}
          </Button>
        )}
        <Button label={text.exportFor(name)} onClick={() => saveRecipe(recipe)}>
          {text.exportFile}
        </Button>
        <Button appearance="subtle" label={text.removeFor(name)} onClick={() => setSure(true)}>
          {text.remove}
        </Button>
      </div>
      <p role="status">{said}</p>
      {isSure && (
        <Alert kind="warning" announced="now">
          <p>{text.removeSure(name)}</p>
          <p class="doelspoor-cluster">
            <Button appearance="primary" onClick={() => void removeOwnRecipe(recipe.id)}>
              {text.removeYes}
            </Button>
            <Button onClick={() => setSure(false)}>{t.cancel}</Button>
          </p>
        </Alert>
      )}
      <details>
        <summary>{all.words.title}</summary>
        <RecipeWords recipe={recipe} />
      </details>
      <RecipeTrial recipe={recipe} />
    </li>
  );
}
