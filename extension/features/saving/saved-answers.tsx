import type { Language } from '../../../shared/domain/localised.ts';
import { type Answers, type Fields, isSealed } from '../../../shared/forms/define-form.ts';
import { findForm } from '../../../shared/forms/registry.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What was saved on this device, in clear. */
export interface SavedEntry {
  form: string;
  formVersion: number;
  answers: Answers;
}

/** The texts of something that was saved, to read and to copy. */
export function SavedAnswers({ saved }: { saved: SavedEntry }) {
  const { language } = useLanguage();
  const form = findForm(saved.form, saved.formVersion);
  if (!form) return null;
  return (
    <dl class="doelspoor-answers">
      {textsOf(form.fields, saved.answers, '', language).map(({ path, label, text }) => (
        <div key={path}>
          <dt class="doelspoor-quiet">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function textsOf(
  fields: Fields,
  row: Answers,
  prefix: string,
  language: Language,
): { path: string; label: string; text: string }[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    const value = row[name];
    if (field.kind === 'list' && Array.isArray(value)) {
      return value.flatMap((item, index) => textsOf(field.fields, item, `${path}.${index}.`, language));
    }
    return isSealed(field) && typeof value === 'string'
      ? [{ path, label: field.label[language], text: value }]
      : [];
  });
}
