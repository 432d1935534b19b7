import { useState } from 'preact/hooks';
import { Field, type FieldProps } from './field.tsx';

interface NumberProps extends FieldProps {
  /** NaN while what is typed is no whole number. */
  value: number;
  min: number;
  max: number;
  /** After the box: what is counted. */
  unit: string;
  onChange: (value: number) => void;
}

/** A whole number to type in. What is typed stays as it is, so that it can be put right. */
export function NumberControl({ value, min, max, unit, onChange, ...field }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed !== null && numberIn(typed) === value ? typed : String(value);
  return (
    <Field {...field}>
      {(attributes) => (
        <span class="doelspoor-cluster">
          <input
            {...attributes}
            class="utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric portal-number"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-description={`${min}–${max} ${unit}`}
            value={Number.isNaN(value) ? (typed ?? '') : text}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              onChange(numberIn(event.currentTarget.value));
            }}
          />
          <span class="doelspoor-quiet">{unit}</span>
        </span>
      )}
    </Field>
  );
}

function numberIn(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
}
