import { useState } from 'preact/hooks';
import { casesOf, merge } from '../../../shared/case-systems/recognition.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { RecipeWords } from '../../../shared/ui/recipes/recipe-words.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { lookInTab } from '../../case-systems/picker/pick-in-tab.ts';
import { ENOUGH, hasCase, type Setup, withCase, withoutCase } from './setup.ts';
import { UseRecipe } from './use-recipe.tsx';

interface CheckCasesProps {
  setup: Setup;
  onChange: (setup: Setup) => void;
  onPoint: (setup: Setup) => Promise<void>;
  onUsed: (name: string) => void;
}

/** Whether what was pointed at holds for other cases too, and what is looked for. */
export function CheckCases({ setup, onChange, onPoint, onUsed }: CheckCasesProps) {
  const text = useRecipeText();
  const [said, setSaid] = useState<string | null>(null);
  const { recipe, seen, problem } = setup;
  const lookingWith = recipe ?? (seen.length === 0 ? setup.guess : null);
  const isEnough = recipe !== null && seen.length >= ENOUGH;

  async function look(): Promise<void> {
    setSaid(null);
    const looked = lookingWith && (await lookInTab(setup.tabId, lookingWith));
    if (!looked) return setSaid(text.point.unreachable);
    const shows = merge(looked.map((one) => one.shows));
    const numbers = casesOf(shows).map(({ number }) => number);
    if (shows.kind === 'several') return setSaid(text.check.several(numbers.join(', ')));
    const found = looked.find((one) => one.seen !== null)?.seen;
    if (shows.kind !== 'case' || !found) return setSaid(text.check.nothing);
    if (hasCase(setup, found.number)) return setSaid(text.check.same);
    onChange(withCase(setup, found));
  }

  return (
    <>
      <Heading level={3} isFocusable>
        {text.check.title(seen.length)}
      </Heading>
      <ul class="doelspoor-rows doelspoor-rows--lined" aria-live="polite">
        {seen.map(({ number }) => (
          <li class="doelspoor-row" key={number}>
            <span>{`✓ ${text.check.found(number)}`}</span>
            <Button
              appearance="subtle"
              label={text.check.notRightFor(number)}
              onClick={() => {
                const without = withoutCase(setup, number);
                onChange(without);
                void onPoint(without);
              }}
            >
              {text.check.notRight}
            </Button>
          </li>
        ))}
      </ul>
      {problem !== null && (
        <Alert kind="warning" announced="now">
          <p>{text.problems[problem]}</p>
        </Alert>
      )}
      {recipe?.nineDigits && (
        <Alert kind="warning" announced="polite">
          <p>{text.check.nineDigits}</p>
        </Alert>
      )}
      {isEnough ? <p role="status">{text.check.enough}</p> : <p>{text.check.help}</p>}
      {said !== null && (
        <Alert kind="info" announced="now">
          <p>{said}</p>
        </Alert>
      )}
      <div class="doelspoor-cluster">
        {lookingWith && !isEnough && (
          <Button appearance="primary" onClick={() => void look()}>
            {text.check.look}
          </Button>
        )}
        {!isEnough && <Button onClick={() => void onPoint(setup)}>{text.check.point}</Button>}
      </div>
      {recipe && (
        <details open={isEnough}>
          <summary>{text.words.title}</summary>
          <RecipeWords recipe={recipe} />
        </details>
      )}
      {isEnough && <UseRecipe recipe={recipe} onUsed={onUsed} />}
    </>
  );
}
