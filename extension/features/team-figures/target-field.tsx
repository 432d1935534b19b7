import { useId } from 'preact/hooks';
import { useFiguresText } from './use-figures-text.ts';

interface TargetFieldProps {
  label: string;
  /** As it was typed: a percentage, or nothing. */
  value: string;
  isWrong: boolean;
  onInput: (value: string) => void;
}

/** What a team aims for with one measure. */
export function TargetField({ label, value, isWrong, onInput }: TargetFieldProps) {
  const text = useFiguresText();
  const id = useId();
  return (
    <div class="doelspoor-field">
      <label for={id}>{label}</label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input doelspoor-choice__target"
        id={id}
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p
        class={isWrong ? 'utrecht-form-field-error-message' : 'doelspoor-quiet doelspoor-small'}
        id={`${id}-hint`}
      >
        {isWrong ? text.choice.targetWrong : text.choice.targetHelp}
      </p>
    </div>
  );
}
