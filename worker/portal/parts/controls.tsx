import type { ComponentChildren } from 'preact';
import { Field, type FieldProps } from './field.tsx';

interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'search' | 'date';
}

/** Something typed on one line. */
export function TextControl({ value, onChange, type = 'text', ...field }: TextProps) {
  return (
    <Field {...field}>
      {(attributes) => {
        const all = {
          ...attributes,
          class: 'utrecht-textbox utrecht-textbox--html-input',
          autocomplete: 'off',
          value,
          onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
        };
        if (type === 'date') return <input type="date" {...all} />;
        return type === 'search' ? <input type="search" {...all} /> : <input type="text" {...all} />;
      }}
    </Field>
  );
}

interface SelectProps extends FieldProps {
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One out of several. */
export function SelectControl({ value, options, onChange, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select
          {...attributes}
          class="utrecht-select utrecht-select--html-select"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface AreaProps extends FieldProps {
  value: string;
  rows?: number;
  /** Sentences, instead of something like a piece of JSON. */
  isProse?: boolean;
  onChange: (value: string) => void;
}

/** A longer text. */
export function AreaControl({ value, rows = 8, isProse, onChange, ...field }: AreaProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea
          {...attributes}
          class={`utrecht-textarea utrecht-textarea--html-textarea ${isProse ? 'portal-prose' : 'portal-code'}`}
          rows={rows}
          spellcheck={isProse === true}
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface CheckProps {
  id: string;
  type?: 'checkbox' | 'radio';
  name?: string;
  isChecked: boolean;
  /** Under the label. */
  hint?: string | undefined;
  isReadOnly?: boolean;
  onChange: (isChecked: boolean) => void;
  children: ComponentChildren;
}

/** Yes or no, or one of some. */
export function CheckControl({
  id,
  type = 'checkbox',
  name,
  isChecked,
  hint,
  isReadOnly,
  onChange,
  children,
}: CheckProps) {
  return (
    <div>
      <label class="doelspoor-check">
        <input
          class={type === 'checkbox' ? 'utrecht-checkbox utrecht-checkbox--html-input' : undefined}
          id={id}
          type={type}
          name={name}
          checked={isChecked}
          disabled={isReadOnly}
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {hint && (
        <p class="doelspoor-quiet doelspoor-small portal-check-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
