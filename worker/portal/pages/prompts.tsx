import { milestoneDefinitions } from '../../../shared/milestones/registry.ts';
import { CheckControl } from '../parts/controls.tsx';
import { SettingPage } from '../settings/setting-page.tsx';
import { useText } from '../shell/language.tsx';

/** What people are reminded of. */
export function PromptsPage() {
  const { t, say } = useText();
  return (
    <SettingPage kind="prompts" title={t.pages.prompts} intro={t.prompts.intro} explain={() => t.checkThis}>
      {({ draft, change }) => (
        <ul class="portal-list">
          {milestoneDefinitions.map(({ kind, name }) => (
            <li key={kind}>
              <CheckControl
                id={`prompt-${kind}`}
                isChecked={!draft.off.includes(kind)}
                onChange={(isOn) =>
                  change({ off: isOn ? draft.off.filter((one) => one !== kind) : [...draft.off, kind] })
                }
              >
                {say(name)}
              </CheckControl>
            </li>
          ))}
        </ul>
      )}
    </SettingPage>
  );
}
