import type { ComponentChildren } from 'preact';

/** What a control needs to belong to its label, hint and error. */
export interface ControlAttributes {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it; null while nothing is. */
  error?: string | null | undefined;
  /** Where a heading beside it says the same. */
  isLabelHidden?: boolean;
}

/** A label, what there is to know, what is wrong, and one control. */
export function Field({
  id,
  label,
  hint,
  error = null,
  isLabelHidden,
  children,
}: FieldProps & { children: (attributes: ControlAttributes) => ComponentChildren }) {
  const described = [hint && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={`utrecht-form-field doelspoor-field${error === null ? '' : ' utrecht-form-field--invalid'}`}>
      <label for={id} class={isLabelHidden ? 'doelspoor-hidden' : 'utrecht-form-label'}>
        {label}
      </label>
      {hint && (
        <p class="doelspoor-quiet doelspoor-small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error === null ? undefined : true,
      })}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** What is wrong with a control or a group of them. */
export function FieldError({ id, error }: Pick<FieldProps, 'id' | 'error'>) {
  if (error === null || error === undefined) return null;
  return (
    <p class="utrecht-form-field-error-message" id={`${id}-error`}>
      {error}
    </p>
  );
}

interface GroupProps extends FieldProps {
  children: ComponentChildren;
}

/** Several controls that answer one question. Its id can take the focus, so that a summary can lead to it. */
export function FieldGroup({ id, label, hint, error, children }: GroupProps) {
  return (
    <fieldset
      class={`doelspoor-field${error ? ' utrecht-form-field--invalid portal-invalid' : ''}`}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
    >
      <legend class="utrecht-form-label">{label}</legend>
      {hint && (
        <p class="doelspoor-quiet doelspoor-small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
