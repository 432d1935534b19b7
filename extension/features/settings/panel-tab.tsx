import { useId } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { openPanelTab } from '../../case-systems/panel-tab.ts';
import { useOptionsText } from './use-options-text.ts';

/** The panel in a tab, where the browser has no place beside the page. */
export function PanelTab() {
  const text = useOptionsText();
  const id = useId();
  return (
    <section class="doelspoor-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {text.panel}
      </Heading>
      <p class="doelspoor-quiet">{text.panelHelp}</p>
      <div>
        <Button onClick={() => void openPanelTab()}>{text.panelOpen}</Button>
      </div>
    </section>
  );
}
