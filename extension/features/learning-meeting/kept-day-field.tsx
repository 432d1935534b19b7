import { useId } from 'preact/hooks';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { type Day, isDay } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { ClashChoice } from './clash-choice.tsx';

interface KeptDayFieldProps {
  keeping: Keeping;
  path: string;
  label: string;
  /** Whether it always has a day: emptied, it stays what it was. */
  isRequired?: boolean;
  lastOn?: Day | undefined;
  class?: string;
}

/** A day that is kept when one leaves the field. */
export function KeptDayField({
  keeping,
  path,
  label,
  isRequired = false,
  lastOn,
  class: extra = '',
}: KeptDayFieldProps) {
  const { language } = useLanguage();
  const id = useId();
  return (
    <div class="utrecht-form-field doelspoor-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class={`utrecht-textbox utrecht-textbox--html-input ${extra}`}
        type="date"
        required={isRequired}
        value={keeping.fields[path] ?? ''}
        max={lastOn}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (isDay(value) || (value === '' && !isRequired)) keeping.set(path, value);
        }}
        onBlur={() => void keeping.save()}
      />
      <ClashChoice keeping={keeping} path={path} say={(day) => shortDayText(day, '', language)} />
    </div>
  );
}
