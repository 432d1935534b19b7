import type { ComponentChildren } from 'preact';

interface ShellProps {
  head: ComponentChildren;
  children: ComponentChildren;
  foot: ComponentChildren;
}

/** The frame of the panel: what it is about, what there is, what can be done. */
export function Shell({ head, children, foot }: ShellProps) {
  return (
    <div class="doelspoor-panel">
      {head}
      <main class="doelspoor-panel__body">{children}</main>
      <footer class="doelspoor-panel__foot">{foot}</footer>
    </div>
  );
}
