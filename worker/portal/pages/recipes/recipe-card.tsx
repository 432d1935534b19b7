import type { ComponentChildren } from 'preact';
import type { CasePage, Recipe } from '../../../../shared/case-systems/recipe.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { useText } from '../../shell/language.tsx';

interface RecipeCardProps {
  recipe: Recipe;
  note: string | null;
  /** Where it can be taken away. */
  onTakeAway?: () => void;
  children: ComponentChildren;
}

/** One recipe: what it does, and how it fares. */
export function RecipeCard({ recipe, note, onTakeAway, children }: RecipeCardProps) {
  const { t, say } = useText();
  const text = t.definitions.recipes;
  const name = say(recipe.name);
  return (
    <li class="portal-card doelspoor-stack">
      <div class="doelspoor-row">
        <Heading level={3}>{`${name}, ${text.version(recipe.version)}`}</Heading>
        {note !== null && <span class="doelspoor-quiet doelspoor-small">{note}</span>}
      </div>
      {children}
      <details class="doelspoor-no-print">
        <summary>{text.show}</summary>
        <RecipeFacts recipe={recipe} />
        <details>
          <summary>{text.copy}</summary>
          <pre class="portal-code portal-code--shown">{JSON.stringify(recipe, null, 2)}</pre>
        </details>
      </details>
      {onTakeAway && (
        <div class="doelspoor-no-print">
          <Button appearance="subtle" label={text.takeAwayOf(name)} onClick={onTakeAway}>
            {text.takeAway}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A recipe in words. */
export function RecipeFacts({ recipe }: { recipe: Recipe }) {
  const { t, say } = useText();
  const text = t.definitions.recipes;
  return (
    <dl class="portal-facts">
      <dt>{say(recipe.name)}</dt>
      <dd>
        <code>{recipe.id}</code>, {text.version(recipe.version)}
      </dd>
      <dt>{text.origins}</dt>
      <dd>
        <ul>
          {recipe.origins.map((origin) => (
            <li key={origin}>
              <code>{origin}</code>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{text.number}</dt>
      <dd>
        <code>{recipe.number}</code>
      </dd>
      <dt>{text.pages}</dt>
      <dd>
        <ul>
          {recipe.pages.map((page) => (
            <li key={JSON.stringify(page)}>
              <Page page={page} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{text.address}</dt>
      <dd>{recipe.address === undefined ? text.noAddress : <code>{recipe.address}</code>}</dd>
    </dl>
  );
}

function Page({ page }: { page: CasePage }) {
  const { t } = useText();
  const names = t.definitions.recipes.page;
  const parts = (['path', 'query', 'hash'] as const).flatMap((part) => {
    const pattern = page[part];
    return pattern === undefined ? [] : [{ name: names[part], pattern }];
  });
  const places = (page.text ?? []).map(({ selector, pattern }) => ({
    name: `${names.text} ${selector}`,
    pattern,
  }));
  return (
    <span class="doelspoor-facts">
      {[...parts, ...places].map(({ name, pattern }) => (
        <span key={`${name} ${pattern}`}>
          {name} <code>{pattern}</code>
        </span>
      ))}
    </span>
  );
}
