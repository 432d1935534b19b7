import { Alert } from '../../../shared/ui/alert.tsx';
import { CheckControl } from '../parts/controls.tsx';
import { FieldGroup } from '../parts/field.tsx';
import { SettingPage } from '../settings/setting-page.tsx';
import { useText } from '../shell/language.tsx';

/** Whether what people type leaves their device. */
export function Texts() {
  const { t } = useText();
  const choices = [
    { value: 'sealed', label: t.texts.sealed, hint: t.texts.sealedHelp },
    { value: 'never', label: t.texts.never, hint: t.texts.neverHelp },
  ] as const;
  return (
    <SettingPage kind="texts" title={t.pages.texts} intro={t.texts.intro} explain={() => t.checkThis}>
      {({ draft, change }) => (
        <>
          <FieldGroup id="setting-send" label={t.texts.question}>
            {choices.map(({ value, label, hint }) => (
              <CheckControl
                key={value}
                id={`send-${value}`}
                type="radio"
                name="send"
                isChecked={draft.send === value}
                hint={hint}
                onChange={() => change({ send: value })}
              >
                {label}
              </CheckControl>
            ))}
          </FieldGroup>
          <Alert kind="info">
            <p>{t.texts.consequence}</p>
          </Alert>
        </>
      )}
    </SettingPage>
  );
}
