import type { ChoicesField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { ChoiceChips } from './choice-chips.tsx';
import { FieldGroup } from './field-group.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { pickByKey } from './shortcut.ts';

/** Any number of answers out of several, kept in the order of the list. */
export function ChoicesQuestion({ field, path, value, isLabelHidden }: QuestionProps<ChoicesField>) {
  const { language } = useLanguage();
  const { change } = useFormScope();
  const options = field.options.codes.map((code) => ({ value: code.code, label: code[language] }));
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (code: string) => {
    const next = options
      .map((option) => option.value)
      .filter((one) => chosen.includes(one) !== (one === code));
    change(path, next.length > 0 ? next : undefined);
  };
  return (
    <FieldGroup
      field={field}
      path={path}
      isLabelHidden={isLabelHidden}
      onKeyDown={(event) => pickByKey(event, options, ({ value: code }) => toggle(code))}
    >
      <ChoiceChips
        name={idOf(path)}
        type="checkbox"
        options={options}
        isChosen={(code) => chosen.includes(code)}
        onChoose={toggle}
      />
    </FieldGroup>
  );
}
