import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { matchesOrigin } from '../../../shared/case-systems/match-origin.ts';
import type { Recipe } from '../../../shared/case-systems/recipe.ts';
import type { StartingPoint } from '../../../shared/case-systems/starting-points.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';
import { activeRecipes } from '../../case-systems/active-recipes.ts';
import { systemId } from '../../case-systems/system-id.ts';
import { originOf, tabAt, visibleTabs } from '../../case-systems/tab-at.ts';
import type { Setup } from './setup.ts';
import { StartingPointChoice } from './starting-point-choice.tsx';

interface ChooseTabProps {
  onChosen: (setup: Setup) => void;
}

/** Where a case is open. The browser asks for permission there, and nowhere else, at the click. */
export function ChooseTab({ onChosen }: ChooseTabProps) {
  const text = useRecipeText();
  const { say } = useLanguage();
  const id = useId();
  const [tabs, setTabs] = useState<Awaited<ReturnType<typeof visibleTabs>>>([]);
  const [address, setAddress] = useState('');
  const [start, setStart] = useState<StartingPoint | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [here, setHere] = useState<{ tabId: number; url: URL; known: Recipe[] } | null>(null);

  useEffect(() => {
    void visibleTabs().then(setTabs);
  }, []);

  /** Asking comes before anything is awaited: the browser only lets a click ask. */
  async function choose(url: URL, tab: number | null): Promise<void> {
    const granted = browser.permissions.request({ origins: [originOf(url)] });
    setProblem(null);
    if (!(await granted.catch(() => false))) return setProblem(text.choose.denied(url.hostname));
    const tabId = tab ?? (await tabAt(url));
    if (tabId === null) return setProblem(text.point.unreachable);
    const recipes = await activeRecipes();
    const known = recipes.filter(({ origins }) => origins.some((origin) => matchesOrigin(origin, url)));
    if (known.length > 0) return setHere({ tabId, url, known });
    begin(tabId, url, recipes, null);
  }

  function begin(tabId: number, url: URL, taken: readonly Recipe[], known: Recipe | null): void {
    const name = start?.name ?? url.hostname;
    const fresh = {
      id: systemId(
        url.hostname,
        taken.map((one) => one.id),
      ),
      version: 1,
      name: { nl: name, en: name },
    };
    const system = known ? { id: known.id, version: known.version + 1, name: known.name } : fresh;
    const guess = start?.guess ? { ...system, origins: [originOf(url)], ...start.guess } : null;
    onChosen({ tabId, system, origins: known?.origins ?? [], seen: [], guess, recipe: null, problem: null });
  }

  if (here) {
    return (
      <>
        <Heading level={3} isFocusable>
          {text.same.title}
        </Heading>
        <p>{text.same.help}</p>
        <ul class="doelspoor-cluster">
          {here.known.map((recipe) => (
            <li key={recipe.id}>
              <Button onClick={() => begin(here.tabId, here.url, [], recipe)}>
                {text.same.improve(say(recipe.name))}
              </Button>
            </li>
          ))}
          <li>
            <Button
              onClick={() => void activeRecipes().then((all) => begin(here.tabId, here.url, all, null))}
            >
              {text.same.other}
            </Button>
          </li>
        </ul>
      </>
    );
  }

  const chosen = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const isWeb = chosen !== null && /^https?:$/u.test(chosen.protocol);
  const submit = () => {
    if (chosen && isWeb) void choose(chosen, null);
    else setProblem(text.choose.wrong);
  };
  return (
    <>
      <Heading level={3} isFocusable>
        {text.choose.title}
      </Heading>
      <p>{text.what}</p>
      <form
        class="doelspoor-stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label class="utrecht-form-label" for={id}>
          {text.choose.address}
        </label>
        <span class="doelspoor-quiet" id={`${id}-help`}>
          {text.choose.help}
        </span>
        <div class="doelspoor-cluster">
          <input
            class="utrecht-textbox utrecht-textbox--html-input doelspoor-number"
            id={id}
            type="url"
            autocomplete="off"
            value={address}
            aria-describedby={`${id}-help ${id}-problem`}
            aria-invalid={problem === null ? undefined : true}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <Button appearance="primary" onClick={submit}>
            {text.choose.open}
          </Button>
        </div>
        {isWeb && <span class="doelspoor-quiet doelspoor-small">{text.choose.ask(chosen.hostname)}</span>}
      </form>
      <StartingPointChoice chosen={start} onChange={setStart} />
      <div role="alert" id={`${id}-problem`}>
        {problem !== null && (
          <Alert kind="warning">
            <p>{problem}</p>
          </Alert>
        )}
      </div>
      {tabs.length > 0 && (
        <>
          <p id={`${id}-tabs`}>{text.choose.tabs}</p>
          <ul class="doelspoor-choices" aria-labelledby={`${id}-tabs`}>
            {tabs.map((tab) => (
              <li key={tab.id}>
                <Button onClick={() => void choose(tab.url, tab.id)}>
                  {text.choose.tab(tab.title, tab.url.host)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
