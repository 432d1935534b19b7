import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import type { Field } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { type Path, pathText } from './answers.ts';
import { idOf, useFormScope } from './form-scope.ts';
import { Hint, LabelText, Notes, useDescription } from './notes.tsx';

interface FieldGroupProps {
  field: Field;
  path: Path;
  /** `radiogroup` for one choice out of several. */
  role?: 'radiogroup';
  isLabelHidden?: boolean | undefined;
  /** What stands after the label on its line. */
  aside?: ComponentChildren;
  /** Whether the focus can go to it as one question. Not for a list, whose rows have questions of their own. */
  isQuestion?: boolean;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => void;
  children: ComponentChildren;
}

/** A question whose answer takes more than one control. */
export function FieldGroup({
  field,
  path,
  role,
  isLabelHidden,
  aside,
  isQuestion = true,
  onKeyDown,
  children,
}: FieldGroupProps) {
  const { say } = useLanguage();
  const { errorAt } = useFormScope();
  const at = pathText(path);
  const isInvalid = errorAt(at) !== null;
  return (
    <fieldset
      class={`utrecht-form-field doelspoor-field${isInvalid ? ' utrecht-form-field--invalid' : ''}`}
      id={idOf(path)}
      role={role}
      aria-describedby={useDescription(at, field.hint)}
      {...(role && isInvalid ? { 'aria-invalid': true } : {})}
      {...(role && field.required ? { 'aria-required': true } : {})}
      data-question={isQuestion ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      <legend class={isLabelHidden ? 'doelspoor-hidden' : 'doelspoor-legend'}>
        <LabelText isOptional={!isLabelHidden && !aside && isOptional(field)}>{say(field.label)}</LabelText>
      </legend>
      {aside && <div class="doelspoor-field__aside">{aside}</div>}
      {field.hint && <Hint path={at}>{say(field.hint)}</Hint>}
      {children}
      <Notes path={at} />
    </fieldset>
  );
}

/** Whether a question may stay empty without a word about it. What is folded away or a list is so by its looks. */
export function isOptional(field: Field): boolean {
  return (
    !field.required && !field.expected && !field.folded && field.kind !== 'list' && field.kind !== 'flag'
  );
}
