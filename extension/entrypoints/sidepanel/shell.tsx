import type { ComponentChildren } from 'preact';
import { FirstHelpPlace } from '../../features/first-help/first-help-place.tsx';
import { KeysNoticesPlace } from '../../features/keys/keys-place.tsx';
import { organisation, session } from '../../features/sign-in/signals.ts';

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
      <main class="doelspoor-panel__body">
        {session.value && organisation.value && (
          <>
            <KeysNoticesPlace />
            <FirstHelpPlace />
          </>
        )}
        {children}
      </main>
      <footer class="doelspoor-panel__foot">{foot}</footer>
    </div>
  );
}
