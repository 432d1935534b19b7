import { useId } from 'preact/hooks';
import type { CodeList } from '../../codes/define-code-list.ts';
import { useLanguage } from '../language.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { pickByKey } from './shortcut.ts';

interface CodeChoiceProps<C extends string> {
  legend: string;
  list: CodeList<C>;
  chosen: C | null;
  onChoose: (code: C) => void;
  /** What is said when nothing was chosen and something must be; null while that need not be said. */
  missing?: string | null;
  /** The id of a text about the question. */
  describedBy?: string;
}

/** One code of a list, outside a form of entries: by click, by first letter, by number. */
export function CodeChoice<C extends string>({
  legend,
  list,
  chosen,
  onChoose,
  missing = null,
  describedBy,
}: CodeChoiceProps<C>) {
  const { say } = useLanguage();
  const id = useId();
  const options = list.codes.map((code) => ({ value: code.code, label: say(code) }));
  const choose = (value: string) => {
    const found = list.codes.find(({ code }) => code === value);
    if (found) onChoose(found.code);
  };
  const described = [describedBy, missing !== null && `${id}-missing`].filter(Boolean).join(' ');
  return (
    <fieldset
      class="doelspoor-field"
      aria-describedby={described || undefined}
      onKeyDown={(event) => pickByKey(event, options, ({ value }) => choose(value))}
    >
      <legend class="utrecht-form-label">{legend}</legend>
      <ChoiceChips
        name={id}
        type="radio"
        options={options}
        isChosen={(value) => value === chosen}
        onChoose={choose}
      />
      {missing !== null && (
        <p class="utrecht-form-field-error-message" id={`${id}-missing`}>
          {missing}
        </p>
      )}
    </fieldset>
  );
}
