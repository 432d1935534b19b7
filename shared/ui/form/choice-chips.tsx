import type { ComponentChildren } from 'preact';

export interface Option {
  value: string;
  label: ComponentChildren;
}

interface ChoiceChipsProps {
  /** What the inputs are called: those of one question alike. */
  name: string;
  options: readonly Option[];
  type: 'radio' | 'checkbox';
  isChosen: (value: string) => boolean;
  onChoose: (value: string) => void;
}

/** Answers side by side, as native radio buttons or checkboxes: a second click takes a choice back. */
export function ChoiceChips({ name, options, type, isChosen, onChoose }: ChoiceChipsProps) {
  return (
    <div class="doelspoor-chips">
      {options.map(({ value, label }) => (
        <label class="doelspoor-chip" key={value}>
          <input
            type={type}
            name={name}
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
