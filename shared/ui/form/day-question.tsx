import type { DayField } from '../../forms/define-form.ts';
import { pathText } from './answers.ts';
import { DayPicker } from './day-picker.tsx';
import { FieldBox } from './field-box.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { useDescription } from './notes.tsx';

/** A day of the calendar. */
export function DayQuestion({ field, path, value, isLabelHidden }: QuestionProps<DayField>) {
  const { change, context, errorAt } = useFormScope();
  const at = pathText(path);
  return (
    <FieldBox field={field} path={path} isLabelHidden={isLabelHidden}>
      <DayPicker
        id={idOf(path)}
        value={typeof value === 'string' ? value : undefined}
        todayOn={context.todayOn}
        tense={field.tense}
        describedBy={useDescription(at, field.hint)}
        isInvalid={errorAt(at) !== null}
        onPick={(day) => change(path, day)}
      />
    </FieldBox>
  );
}
