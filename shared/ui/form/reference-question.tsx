import type { ReferenceField, ReferencesField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { FieldGroup } from './field-group.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { referenceOptions } from './reference-options.ts';

/** One or more things that earlier entries brought into being, one a line. Nothing to choose from: nothing is asked. */
export function ReferenceQuestion(props: QuestionProps<ReferenceField | ReferencesField>) {
  const { field, path, value, row, isLabelHidden } = props;
  const { language, t } = useLanguage();
  const { change, context } = useFormScope();
  const isMany = field.kind === 'references';
  const chosen = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
  const known = referenceOptions(field.to, row, context, language);
  const gone = chosen.filter((id) => known.every((option) => option.value !== id));
  const options = [...known, ...gone.map((id) => ({ value: id, label: null, aside: undefined }))];
  if (options.length === 0 && !field.required) return null;
  return (
    <FieldGroup
      field={field}
      path={path}
      {...(isMany ? {} : { role: 'radiogroup' })}
      isLabelHidden={isLabelHidden}
    >
      <div class="doelspoor-lines">
        {options.map((option) => (
          <label class="doelspoor-check" key={option.value}>
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type={isMany ? 'checkbox' : 'radio'}
              name={idOf(path)}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={() => {
                const others = chosen.filter((id) => id !== option.value);
                const next = others.length < chosen.length ? others : [...chosen, option.value];
                change(path, isMany ? (next.length > 0 ? next : undefined) : option.value);
              }}
            />
            <span>{option.label ?? t.form.unreadable}</span>
            {option.aside && <span class="doelspoor-quiet doelspoor-check__aside">{option.aside}</span>}
          </label>
        ))}
      </div>
      {options.length === 0 && <p class="doelspoor-quiet">{t.form.nothingToChoose}</p>}
    </FieldGroup>
  );
}
