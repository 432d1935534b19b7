import type { Field } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { pathText } from './answers.ts';
import { FieldBox } from './field-box.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { useDescription } from './notes.tsx';

interface SelectQuestionProps extends QuestionProps<Field> {
  options: readonly { value: string; label: string }[];
}

/** One answer out of many. */
export function SelectQuestion({ field, path, value, options, isLabelHidden }: SelectQuestionProps) {
  const { t } = useLanguage();
  const { change, errorAt } = useFormScope();
  const at = pathText(path);
  return (
    <FieldBox field={field} path={path} isLabelHidden={isLabelHidden}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={idOf(path)}
        value={typeof value === 'string' ? value : ''}
        aria-describedby={useDescription(at, field.hint)}
        aria-invalid={errorAt(at) !== null ? true : undefined}
        aria-required={field.required ? true : undefined}
        onChange={(event) => change(path, event.currentTarget.value || undefined)}
      >
        <option value="">{t.form.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}
