import { readablePattern } from '../../case-systems/readable-pattern.ts';
import type { Recipe } from '../../case-systems/recipe.ts';
import { useRecipeText } from './use-recipe-text.ts';

/** What a recipe looks for, as far as words can say it. */
export function RecipeWords({ recipe }: { recipe: Recipe }) {
  const { words } = useRecipeText();
  const address = ({ path, query, hash }: Recipe['pages'][number]) =>
    [path, query, hash].map((pattern) => (pattern === undefined ? '' : readablePattern(pattern))).join(' ');
  const texts = recipe.pages.flatMap(({ text }) => text ?? []);
  const unique = [...new Map(texts.map((place) => [`${place.selector} ${place.pattern}`, place])).values()];
  return (
    <div class="doelspoor-stack">
      <dl class="doelspoor-recipe">
        <dt>{words.where}</dt>
        <dd>{recipe.origins.map((origin) => origin.replace(/\/\*$/u, '')).join(', ')}</dd>
        <dt>{words.number}</dt>
        <dd>
          <code>{readablePattern(recipe.number)}</code>
        </dd>
        <dt>{words.address}</dt>
        <dd>
          {recipe.pages.map((page) => (
            <div key={JSON.stringify(page)}>
              <code>{address(page)}</code>
            </div>
          ))}
        </dd>
        {unique.length > 0 && (
          <>
            <dt>{words.text}</dt>
            <dd>
              {unique.map(({ selector, pattern }) => (
                <div key={`${selector} ${pattern}`}>
                  <code>{readablePattern(pattern)}</code>{' '}
                  <span class="doelspoor-quiet doelspoor-small">{words.at(selector)}</span>
                </div>
              ))}
            </dd>
          </>
        )}
        <dt>{words.opens}</dt>
        <dd>
          {recipe.address === undefined ? (
            words.opensNot
          ) : (
            <code>{recipe.address.replaceAll('{number}', '①')}</code>
          )}
        </dd>
      </dl>
      <p class="doelspoor-quiet doelspoor-small">{words.legend}</p>
    </div>
  );
}
