import type { ComponentChildren } from 'preact';
import { addressOf, go } from '../shell/address.ts';

interface LinkProps {
  /** A page of the portal. */
  to: string;
  class?: string;
  isCurrent?: boolean;
  children: ComponentChildren;
}

/** A link to another page of the portal. A new tab or window works as with every link. */
export function Link({ to, class: name = 'nl-link', isCurrent, children }: LinkProps) {
  return (
    <a
      class={name}
      href={addressOf(to)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
