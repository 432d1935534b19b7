import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  /** `primary`: the one thing to do here. `subtle`: beside it. Without: one of several. */
  appearance?: 'primary' | 'secondary' | 'subtle';
  children: ComponentChildren;
  /** Said instead of what stands on the button, where that alone is not clear enough. */
  label?: string | undefined;
  isBusy?: boolean;
  isExpanded?: boolean;
  /** Of a form: Enter in one of its fields presses it. */
  isSubmit?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}

const classes = {
  primary: ' utrecht-button--primary-action',
  secondary: ' utrecht-button--secondary-action',
  subtle: ' utrecht-button--subtle',
};

/** A button that says what happens. A busy one keeps the focus and does nothing. */
export function Button(props: ButtonProps) {
  const { appearance, children, label, isBusy, isExpanded, isSubmit, buttonRef, onClick } = props;
  return (
    <button
      type={isSubmit ? 'submit' : 'button'}
      class={`utrecht-button utrecht-button--html-button${appearance ? classes[appearance] : ''}`}
      aria-label={label}
      aria-busy={isBusy ? true : undefined}
      aria-disabled={isBusy ? true : undefined}
      aria-expanded={isExpanded}
      ref={buttonRef ?? null}
      onClick={() => {
        if (!isBusy) onClick();
      }}
    >
      {children}
    </button>
  );
}

/** A button in the middle of a line of text. */
export function InlineButton({ children, label, isExpanded, onClick }: Omit<ButtonProps, 'appearance'>) {
  return (
    <button
      type="button"
      class="doelspoor-inline-button"
      aria-label={label}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
