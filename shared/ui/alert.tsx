import type { ComponentChildren } from 'preact';

interface AlertProps {
  kind: 'info' | 'warning' | 'error';
  /** Read out when it appears: `polite` waits for a pause, `now` does not. */
  announced?: 'polite' | 'now';
  children: ComponentChildren;
}

/** A block that asks for attention. Errors say what happened, that nothing is lost and what to do. */
export function Alert({ kind, announced, children }: AlertProps) {
  return (
    <div
      class={`utrecht-alert utrecht-alert--${kind} doelspoor-alert`}
      role={announced === 'now' ? 'alert' : announced === 'polite' ? 'status' : undefined}
    >
      <div class="utrecht-alert__content">{children}</div>
    </div>
  );
}
