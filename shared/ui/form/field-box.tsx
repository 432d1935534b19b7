import type { ComponentChildren } from 'preact';
import type { Field } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { type Path, pathText } from './answers.ts';
import { isOptional } from './field-group.tsx';
import { idOf, useFormScope } from './form-scope.ts';
import { Hint, LabelText, Notes } from './notes.tsx';

interface FieldBoxProps {
  field: Field;
  path: Path;
  isLabelHidden?: boolean | undefined;
  children: ComponentChildren;
}

/** A question with one control, which has the id of the path. */
export function FieldBox({ field, path, isLabelHidden, children }: FieldBoxProps) {
  const { say } = useLanguage();
  const { errorAt } = useFormScope();
  const at = pathText(path);
  return (
    <div
      class={`utrecht-form-field doelspoor-field${errorAt(at) !== null ? ' utrecht-form-field--invalid' : ''}`}
      data-question=""
    >
      <label for={idOf(path)}>
        <LabelText isHidden={isLabelHidden} isOptional={isOptional(field)}>
          {say(field.label)}
        </LabelText>
      </label>
      {field.hint && <Hint path={at}>{say(field.hint)}</Hint>}
      {children}
      <Notes path={at} />
    </div>
  );
}
