import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** A setting that people can't change here, and why not. */
export function SetByOrganisation({ children }: { children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <p>
      <strong>{children}</strong>
      <br />
      <span class="doelspoor-quiet">{t.options.policy.set}</span>
    </p>
  );
}
