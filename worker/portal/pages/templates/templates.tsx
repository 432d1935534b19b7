import { forms, latestForm } from '../../../../shared/forms/registry.ts';
import { SettingPage } from '../../settings/setting-page.tsx';
import { useText } from '../../shell/language.tsx';
import { TemplateEditor } from './template-editor.tsx';

/** What goes into the dossier about each form. */
export function Templates() {
  const { t, say } = useText();
  const explain = (path: string) => {
    const form = forms.find(({ id }) => id === path);
    return t.templates.wrong(form ? say(latestForm(form.id).title) : path);
  };
  return (
    <SettingPage kind="templates" title={t.pages.templates} intro={t.templates.intro} explain={explain}>
      {(editing) => <TemplateEditor editing={editing} />}
    </SettingPage>
  );
}
