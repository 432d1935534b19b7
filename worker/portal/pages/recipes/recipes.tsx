import { useState } from 'preact/hooks';
import { readRecipeHealth } from '../../../../shared/api/recipe-health.ts';
import { presets } from '../../../../shared/case-systems/presets.ts';
import { Recipe } from '../../../../shared/case-systems/recipe.ts';
import { Heading } from '../../../../shared/ui/heading.tsx';
import { JsonInput } from '../../parts/json-input.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { type Editing, SettingPage } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { Proposals } from './proposals.tsx';
import { RecipeCard, RecipeFacts } from './recipe-card.tsx';
import { type HealthDay, RecipeHealth } from './recipe-health.tsx';

/** How case systems are recognised, and whether that still works. */
export function Recipes() {
  const { t } = useText();
  const text = t.definitions.recipes;
  const health = useAnswer(readRecipeHealth, { params: {}, request: {} }).value?.days ?? null;
  return (
    <SettingPage
      kind="recipes"
      title={t.pages.recipes}
      intro={text.intro}
      explain={() => text.wrong}
      saveLabel={t.definitions.publish}
    >
      {(editing, { value }) => (
        <>
          <Own editing={editing} published={value ?? []} health={health} />
          <OfProduct own={editing.draft} health={health} />
          <Proposals editing={editing} published={value ?? []} />
          <Add editing={editing} published={value ?? []} />
        </>
      )}
    </SettingPage>
  );
}

interface OwnProps {
  editing: Editing<Recipe[]>;
  published: readonly Recipe[];
  /** Null while it is not known. */
  health: readonly HealthDay[] | null;
}

function Own({ editing: { draft, put }, published, health }: OwnProps) {
  const { t } = useText();
  const text = t.definitions.recipes;
  const isPublished = (recipe: Recipe) =>
    published.some((one) => JSON.stringify(one) === JSON.stringify(recipe));
  return (
    <section class="doelspoor-stack" aria-labelledby="own-recipes">
      <Heading level={2} id="own-recipes">
        {text.own}
      </Heading>
      {draft.length === 0 && <p class="doelspoor-quiet">{text.none}</p>}
      <ul class="portal-cards">
        {draft.map((recipe) => (
          <RecipeCard
            key={recipe.id}
            recipe={recipe}
            note={isPublished(recipe) ? null : t.definitions.notPublished}
            onTakeAway={() => put(draft.filter(({ id }) => id !== recipe.id))}
          >
            <RecipeHealth recipe={recipe} days={health} />
          </RecipeCard>
        ))}
      </ul>
    </section>
  );
}

function OfProduct({ own, health }: { own: readonly Recipe[]; health: OwnProps['health'] }) {
  const { t } = useText();
  const text = t.definitions.recipes;
  const left = presets.filter(({ id }) => !own.some((recipe) => recipe.id === id));
  if (left.length === 0) return null;
  return (
    <section class="doelspoor-stack" aria-labelledby="product-recipes">
      <Heading level={2} id="product-recipes">
        {text.ofProduct}
      </Heading>
      <ul class="portal-cards">
        {left.map((recipe) => (
          <RecipeCard key={recipe.id} recipe={recipe} note={null}>
            <RecipeHealth recipe={recipe} days={health} />
          </RecipeCard>
        ))}
      </ul>
    </section>
  );
}

function Add({ editing: { draft, put }, published }: Pick<OwnProps, 'editing' | 'published'>) {
  const { t } = useText();
  const text = t.definitions.recipes;
  const [said, setSaid] = useState('');
  const older = (recipe: Recipe) => [...published, ...presets].find(({ id }) => id === recipe.id);

  function refuse(recipe: Recipe): string | null {
    const known = older(recipe);
    return known && known.version >= recipe.version ? text.older(known.version) : null;
  }

  return (
    <section class="portal-section doelspoor-stack doelspoor-no-print" aria-labelledby="add-recipe">
      <Heading level={2} id="add-recipe">
        {text.add}
      </Heading>
      <p class="doelspoor-quiet">{text.addHelp}</p>
      <p class="doelspoor-quiet">{text.effect}</p>
      <p role="status">{said}</p>
      <JsonInput
        id="recipe-json"
        schema={Recipe}
        refuse={refuse}
        addLabel={text.addToList}
        onAdd={(recipe) => {
          put([...draft.filter(({ id }) => id !== recipe.id), recipe]);
          setSaid(text.added);
        }}
        preview={(recipe) => (
          <>
            {presets.some(({ id }) => id === recipe.id) && <p>{text.replaces}</p>}
            <RecipeFacts recipe={recipe} />
          </>
        )}
      />
    </section>
  );
}
