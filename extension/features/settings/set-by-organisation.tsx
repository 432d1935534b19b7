import type { ComponentChildren } from 'preact';
import { useOptionsText } from './use-options-text.ts';

/** A setting that people can't change here, and why not. */
export function SetByOrganisation({ children }: { children: ComponentChildren }) {
  const text = useOptionsText();
  return (
    <p>
      <strong>{children}</strong>
      <br />
      <span class="doelspoor-quiet">{text.policy.set}</span>
    </p>
  );
}
