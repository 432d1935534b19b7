import type { ChoiceField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { FieldGroup } from './field-group.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { SelectQuestion } from './select-question.tsx';
import { pickByKey } from './shortcut.ts';

/** More answers than this no longer fit side by side. */
const MOST_CHIPS = 7;

/** One answer out of several: chips with keys, or a list to pick from when there are many. */
export function ChoiceQuestion({ field, path, value, row, isLabelHidden }: QuestionProps<ChoiceField>) {
  const { language } = useLanguage();
  const { change, advance } = useFormScope();
  const { codes } = field.options;
  const options = codes.map((code) => ({ value: code.code, label: code[language] }));
  if (codes.length > MOST_CHIPS) {
    return <SelectQuestion field={field} path={path} value={value} row={row} options={options} />;
  }
  const choose = (chosen: string) => change(path, chosen === value && !field.required ? undefined : chosen);
  return (
    <FieldGroup
      field={field}
      path={path}
      role="radiogroup"
      isLabelHidden={isLabelHidden}
      onKeyDown={(event) => {
        const { currentTarget } = event;
        pickByKey(event, options, (option) => {
          change(path, option.value);
          advance(currentTarget);
        });
        if (event.key === 'Backspace' || event.key === 'Delete') change(path, undefined);
      }}
    >
      <ChoiceChips
        name={idOf(path)}
        type="radio"
        options={options}
        isChosen={(code) => code === value}
        onChoose={choose}
      />
    </FieldGroup>
  );
}
