import type { NumberField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import { pathText } from './answers.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { FieldBox } from './field-box.tsx';
import { FieldGroup } from './field-group.tsx';
import { idOf, type QuestionProps, useFormScope } from './form-scope.ts';
import { useDescription } from './notes.tsx';
import { ScoreButtons } from './score-buttons.tsx';

/** A longer range than this is typed. */
const MOST_BUTTONS = 11;

/** A whole number: a row of buttons, a child by its number, or a box to type in. */
export function NumberQuestion(props: QuestionProps<NumberField>) {
  const { field, path, value, isLabelHidden } = props;
  const { t } = useLanguage();
  const { change, context, errorAt } = useFormScope();
  const at = pathText(path);
  const description = useDescription(at, field.hint);
  if (path.at(-1) === 'child' && context.children.length > 0) return <ChildQuestion {...props} />;
  if (field.max - field.min < MOST_BUTTONS) {
    return (
      <ScoreButtons
        field={field}
        path={path}
        value={value}
        isLabelHidden={isLabelHidden}
        onScore={(number) => change(path, number)}
      />
    );
  }
  return (
    <FieldBox field={field} path={path} isLabelHidden={isLabelHidden}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric"
        id={idOf(path)}
        type="number"
        inputMode="numeric"
        min={field.min}
        max={field.max}
        value={typeof value === 'number' ? value : ''}
        placeholder={t.form.range(field.min, field.max)}
        aria-describedby={description}
        aria-invalid={errorAt(at) !== null ? true : undefined}
        onInput={(event) => {
          const number = event.currentTarget.valueAsNumber;
          const isFine = Number.isInteger(number) && number >= field.min && number <= field.max;
          change(path, isFine ? number : undefined);
        }}
      />
    </FieldBox>
  );
}

function ChildQuestion({ field, path, value, isLabelHidden }: QuestionProps<NumberField>) {
  const { t } = useLanguage();
  const { change, context } = useFormScope();
  const options = context.children.map((_, index) => ({
    value: String(index + 1),
    label: t.form.child(index + 1),
  }));
  return (
    <FieldGroup field={field} path={path} role="radiogroup" isLabelHidden={isLabelHidden}>
      <ChoiceChips
        name={idOf(path)}
        type="radio"
        options={options}
        isChosen={(chosen) => Number(chosen) === value}
        onChoose={(chosen) => change(path, Number(chosen) === value ? undefined : Number(chosen))}
      />
    </FieldGroup>
  );
}
