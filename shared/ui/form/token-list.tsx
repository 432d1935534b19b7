import type { ListField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { rowsOf } from './answers.ts';
import { FieldGroup } from './field-group.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { singleChoice } from './row-shape.ts';
import { pickByKey } from './shortcut.ts';

/** Rows that are one choice each: a click adds one, the cross behind it takes it away. */
export function TokenList({ field, path, value }: QuestionProps<ListField>) {
  const { language, t, say } = useLanguage();
  const { change } = useFormScope();
  const name = singleChoice(field) ?? '';
  const choice = field.fields[name];
  if (choice?.kind !== 'choice') return null;
  const rows = rowsOf({ given: value }, 'given');
  const options = choice.options.codes.map((code) => ({ code: code.code, label: code[language] }));
  const tokens = rows.map((row, index) => ({
    index,
    title: `${say(field.rowName)} ${index + 1}`,
    label: options.find(({ code }) => code === row[name])?.label ?? '',
  }));
  const add = (code: string) => {
    if (rows.length < field.max) change(path, [...rows, { [name]: code }]);
  };
  return (
    <FieldGroup
      field={field}
      path={path}
      onKeyDown={(event) => pickByKey(event, options, ({ code }) => add(code))}
    >
      {rows.length > 0 && (
        <ol class="doelspoor-tokens">
          {tokens.map(({ title, label, index }) => (
            <li class="doelspoor-token" key={title} id={idOf([...path, index, name])}>
              <span class="doelspoor-quiet">{title}</span> {label}
              <button
                type="button"
                class="doelspoor-token__remove"
                aria-label={t.form.remove(`${title}, ${label}`)}
                onClick={() => {
                  const left = rows.filter((_, at) => at !== index);
                  change(path, left.length > 0 ? left : undefined);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="doelspoor-chips">
        {options.map(({ code, label }) => (
          <button
            type="button"
            class="doelspoor-chip doelspoor-chip--button"
            key={code}
            aria-label={t.form.addRow(`${say(field.rowName)}: ${label}`)}
            onClick={() => add(code)}
          >
            {`+ ${label}`}
          </button>
        ))}
      </div>
    </FieldGroup>
  );
}
