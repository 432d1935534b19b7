import { forms } from '../../../shared/forms/registry.ts';
import { milestoneDefinitions } from '../../../shared/milestones/registry.ts';
import { CheckControl } from '../parts/controls.tsx';
import { SettingPage } from '../settings/setting-page.tsx';
import { useText } from '../shell/language.tsx';

/** What people are reminded of. */
export function PromptsPage() {
  const { t, say } = useText();
  const formName = (id: string) => {
    const form = forms.find((one) => one.id === id);
    return form ? say(form.title) : id;
  };
  return (
    <SettingPage kind="prompts" title={t.pages.prompts} intro={t.prompts.intro} explain={() => t.checkThis}>
      {({ draft, change }) => (
        <ul class="portal-list">
          {milestoneDefinitions.map(({ kind, name, form }) => (
            <li key={kind}>
              <CheckControl
                id={`prompt-${kind}`}
                isChecked={!draft.off.includes(kind)}
                hint={t.prompts.form(formName(form))}
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
