import { useId } from 'preact/hooks';
import { type StartingPoint, startingPoints } from '../../../shared/case-systems/starting-points.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useRecipeText } from '../../../shared/ui/recipes/use-recipe-text.ts';

interface StartingPointChoiceProps {
  chosen: StartingPoint | null;
  onChange: (chosen: StartingPoint | null) => void;
}

/** What may be known of a case system already. It makes the beginning easier, and nothing more. */
export function StartingPointChoice({ chosen, onChange }: StartingPointChoiceProps) {
  const { starts: text } = useRecipeText();
  const { say } = useLanguage();
  const id = useId();
  return (
    <details>
      <summary>{text.title}</summary>
      <div class="doelspoor-stack">
        <label class="utrecht-form-label" for={id}>
          {text.which}
        </label>
        <span class="doelspoor-quiet doelspoor-small" id={`${id}-help`}>
          {text.help}
        </span>
        <select
          class="utrecht-select utrecht-select--html-select"
          id={id}
          aria-describedby={`${id}-help`}
          value={chosen?.id ?? ''}
          onChange={(event) =>
            onChange(startingPoints.find((one) => one.id === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{text.none}</option>
          {startingPoints.map(({ id: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <p role="status">{chosen && `${text.note}: ${say(chosen.note)}`}</p>
      </div>
    </details>
  );
}
