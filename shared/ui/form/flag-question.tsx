import type { FlagField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { pathText } from './answers.ts';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { Notes, useDescription } from './notes.tsx';

/** Yes, or nothing said. */
export function FlagQuestion({ field, path, value }: QuestionProps<FlagField>) {
  const { say } = useLanguage();
  const { change } = useFormScope();
  const at = pathText(path);
  return (
    <div class="doelspoor-field">
      <label class="doelspoor-check">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          id={idOf(path)}
          type="checkbox"
          checked={value === true}
          aria-describedby={useDescription(at, field.hint)}
          onChange={(event) => change(path, event.currentTarget.checked)}
        />
        <span>{say(field.label)}</span>
      </label>
      <Notes path={at} />
    </div>
  );
}
