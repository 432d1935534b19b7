import { browser } from 'wxt/browser';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLoaded } from '../../../shared/ui/use-loaded.ts';
import { DeviceKeys } from '../../features/keys/device-keys.tsx';
import { ApiAddress } from '../../features/settings/api-address.tsx';
import { CaseSystems } from '../../features/settings/case-systems.tsx';
import { LanguageChoice } from '../../features/settings/language-choice.tsx';
import { OwnOrganisation } from '../../features/settings/own-organisation.tsx';
import { PanelTab } from '../../features/settings/panel-tab.tsx';
import { PolicyMistakes } from '../../features/settings/policy-mistakes.tsx';
import { Sessions } from '../../features/settings/sessions.tsx';
import { useOptionsText } from '../../features/settings/use-options-text.ts';

/** The settings of this browser. */
export function OptionsPage() {
  const text = useOptionsText();
  const Recipes = useLoaded(
    async () => (await import('../../features/recipe-setup/recipe-place.tsx')).RecipePlace,
  );
  return (
    <main class="doelspoor-page doelspoor-page--narrow">
      <Heading level={1}>{text.title}</Heading>
      <PolicyMistakes />
      <ApiAddress />
      <OwnOrganisation />
      <LanguageChoice />
      <CaseSystems>{Recipes && <Recipes />}</CaseSystems>
      <PanelTab />
      <DeviceKeys />
      <Sessions />
      <p class="doelspoor-quiet doelspoor-small doelspoor-version">
        {text.version(browser.runtime.getManifest().version)}
      </p>
    </main>
  );
}
