import type { ComponentChildren } from 'preact';
import type { Path } from './answers.ts';
import { idOf } from './form-scope.ts';

export interface Option {
  value: string;
  label: ComponentChildren;
}

interface ChoiceChipsProps {
  path: Path;
  options: readonly Option[];
  type: 'radio' | 'checkbox';
  isChosen: (value: string) => boolean;
  onChoose: (value: string) => void;
}

/** Answers side by side, as native radio buttons or checkboxes: a second click takes a choice back. */
export function ChoiceChips({ path, options, type, isChosen, onChoose }: ChoiceChipsProps) {
  return (
    <div class="doelspoor-chips">
      {options.map(({ value, label }) => (
        <label class="doelspoor-chip" key={value}>
          <input
            type={type}
            name={idOf(path)}
            value={value}
            checked={isChosen(value)}
            onChange={() => onChoose(value)}
            onClick={() => {
              if (type === 'radio' && isChosen(value)) onChoose(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
