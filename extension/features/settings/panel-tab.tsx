import { useId } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { openPanelTab } from '../../case-systems/panel-tab.ts';

/** The panel in a tab, where the browser has no place beside the page. */
export function PanelTab() {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {t.options.panel}
      </Heading>
      <p class="doelspoor-quiet">{t.options.panelHelp}</p>
      <div>
        <Button onClick={() => void openPanelTab()}>{t.options.panelOpen}</Button>
      </div>
    </section>
  );
}
