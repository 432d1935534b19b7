import { useId, useState } from 'preact/hooks';
import { matchesOrigin } from '../../case-systems/match-origin.ts';
import type { Recipe } from '../../case-systems/recipe.ts';
import { casesOf } from '../../case-systems/recognition.ts';
import { recogniseSaved, type SavedPage, savedPages } from '../../case-systems/saved-page.ts';
import type { RecipeSetupText } from '../../text/recipe-setup-nl.ts';
import { parseSaved } from './parse-saved.ts';
import { useRecipeText } from './use-recipe-text.ts';

interface SavedFile {
  name: string;
  parts: readonly SavedPage[];
  /** Of the page, where the file doesn't say it. */
  address: string;
}

/** Tries a recipe on pages that somebody saved. They are parsed and looked at; nothing in them runs, loads or is sent. */
export function RecipeTrial({ recipe }: { recipe: Recipe }) {
  const { trial: text } = useRecipeText();
  const id = useId();
  const [files, setFiles] = useState<readonly SavedFile[]>([]);

  async function read(chosen: FileList | null): Promise<void> {
    const read = [...(chosen ?? [])].map(async (file) => ({
      name: file.name,
      parts: savedPages(await file.text()),
      address: '',
    }));
    setFiles(await Promise.all(read));
  }

  return (
    <details>
      <summary>{text.title}</summary>
      <div class="doelspoor-stack">
        <p class="doelspoor-quiet doelspoor-small" id={`${id}-help`}>
          {text.help}
        </p>
        <label class="utrecht-form-label" for={id}>
          {text.files}
        </label>
        <input
          id={id}
          type="file"
          multiple
          accept=".html,.htm,.mhtml,.mht,text/html,multipart/related"
          aria-describedby={`${id}-help`}
          onChange={(event) => void read(event.currentTarget.files)}
        />
        <ul class="doelspoor-rows doelspoor-rows--lined" aria-live="polite">
          {files.map((file, index) => (
            <li class="doelspoor-stack" key={file.name}>
              <span>
                <strong class="doelspoor-wrapped">{file.name}</strong>
                <br />
                {outcomeOf(recipe, file, text)}
              </span>
              {file.parts.some(({ address }) => address === null) && (
                <label class="doelspoor-stack">
                  <span>
                    {text.address(file.name)}
                    <br />
                    <span class="doelspoor-quiet doelspoor-small">{text.addressHelp}</span>
                  </span>
                  <input
                    class="utrecht-textbox utrecht-textbox--html-input"
                    type="url"
                    value={file.address}
                    onInput={(event) => {
                      const { value } = event.currentTarget;
                      setFiles(files.map((one, at) => (at === index ? { ...one, address: value } : one)));
                    }}
                  />
                </label>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function outcomeOf(recipe: Recipe, file: SavedFile, { outcomes }: RecipeSetupText['trial']): string {
  const parts = file.parts.flatMap(({ address, html }) => {
    const written = address ?? file.address;
    if (!URL.canParse(written)) return [];
    return [{ address: new URL(written), page: parseSaved(html) }];
  });
  if (parts.length === 0) return outcomes.unknown;
  const isHere = parts.some(({ address }) => recipe.origins.some((origin) => matchesOrigin(origin, address)));
  if (!isHere) return outcomes.elsewhere;
  const shows = recogniseSaved(recipe, parts);
  const numbers = casesOf(shows)
    .map(({ number }) => number)
    .join(', ');
  if (shows.kind === 'case') return outcomes.case(numbers);
  if (shows.kind === 'several') return outcomes.several(numbers);
  return shows.kind === 'broken' ? outcomes.broken : outcomes.none;
}
