import type { TextField } from '../../forms/define-form.ts';
import { identifierWarnings } from '../../privacy/identifier-warnings.ts';
import { useLanguage } from '../language.tsx';
import { pathText } from './answers.ts';
import { FieldBox } from './field-box.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { useDescription } from './notes.tsx';

/** Something typed freely. Says so when it looks like what identifies someone; it is the writer who decides. */
export function TextQuestion({ field, path, value, isLabelHidden }: QuestionProps<TextField>) {
  const { t } = useLanguage();
  const { change, errorAt } = useFormScope();
  const at = pathText(path);
  const text = typeof value === 'string' ? value : '';
  const found = identifierWarnings(text);
  const description = useDescription(at, field.hint);
  const attributes = {
    id: idOf(path),
    value: text,
    maxLength: field.max,
    'aria-describedby':
      found.length > 0 ? `${description ?? ''} ${idOf(path)}-identifiers`.trim() : description,
    'aria-invalid': errorAt(at) !== null ? true : undefined,
    'aria-required': field.required ? true : undefined,
  };
  return (
    <FieldBox field={field} path={path} isLabelHidden={isLabelHidden}>
      {field.multiline ? (
        <textarea
          {...attributes}
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={2}
          onInput={(event) => change(path, event.currentTarget.value || undefined)}
        />
      ) : (
        <input
          {...attributes}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          autocomplete="off"
          onInput={(event) => change(path, event.currentTarget.value || undefined)}
        />
      )}
      <div role="status">
        {found.length > 0 && (
          <p class="doelspoor-note" id={`${idOf(path)}-identifiers`}>
            {t.form.identifiers(found.map((kind) => t.form.identifier[kind]))}
          </p>
        )}
      </div>
    </FieldBox>
  );
}
