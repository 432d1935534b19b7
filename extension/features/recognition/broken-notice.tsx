import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Alert } from '../../../shared/ui/alert.tsx';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { activeRecipesWithSource } from '../../case-systems/active-recipes.ts';
import { tellOnce } from '../../case-systems/recipe-course.ts';

/**
 * Says that a page no longer shows what its recipes expect: in full the first time, and from then on in a line, until
 * they worked again.
 */
export function BrokenNotice({ systems }: { systems: readonly string[] }) {
  const { t } = useLanguage();
  const { broken: text } = useRecipeText();
  const [is, setIs] = useState<{ isFirst: boolean; mayRepair: boolean } | null>(null);
  const which = systems.join(' ');

  useEffect(() => {
    void lookInto(which.split(' ')).then(setIs);
  }, [which]);

  if (is === null) return null;
  const repair = is.mayRepair && (
    <InlineButton
      onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#recipe-setup') })}
    >
      {text.repair}
    </InlineButton>
  );
  if (!is.isFirst) {
    return (
      <p class="doelspoor-section doelspoor-quiet doelspoor-small">
        {text.still} {repair}
      </p>
    );
  }
  return (
    <Alert kind="warning" announced="polite">
      <p>
        <strong>{t.panel.broken}</strong>
      </p>
      <p>{t.panel.brokenHelp}</p>
      <p>{repair}</p>
    </Alert>
  );
}

async function lookInto(systems: readonly string[]): Promise<{ isFirst: boolean; mayRepair: boolean }> {
  const here = (await activeRecipesWithSource()).filter(({ recipe }) => systems.includes(recipe.id));
  const firsts = await Promise.all(here.map(({ recipe }) => tellOnce(recipe)));
  return {
    isFirst: firsts.includes(true) || here.length === 0,
    // What policy sets can't be replaced here.
    mayRepair: here.some(({ from }) => from !== 'policy'),
  };
}
