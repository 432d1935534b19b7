import { useId } from 'preact/hooks';
import { MAX_TEXT } from '../../../shared/meetings/meeting.ts';
import { identifierWarnings } from '../../../shared/privacy/identifier-warnings.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { ClashChoice } from './clash-choice.tsx';

interface NoteFieldProps {
  keeping: Keeping;
  path: string;
  label: string;
  /** Only to be read. */
  isRead: boolean;
  isShort?: boolean;
}

/** One place to note something. Kept with every key, sent when it is left; as text where it is only to be read. */
export function NoteField({ keeping, path, label, isRead, isShort = false }: NoteFieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const value = keeping.fields[path] ?? '';
  if (isRead) {
    if (value === '') return null;
    return (
      <div class="doelspoor-field">
        <p class="utrecht-form-label">{label}</p>
        <p class="doelspoor-meeting__text">{value}</p>
      </div>
    );
  }
  const found = identifierWarnings(value);
  const attributes = {
    id,
    value,
    maxLength: MAX_TEXT,
    'aria-describedby': found.length > 0 ? `${id}-found` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => keeping.set(path, event.currentTarget.value),
    onBlur: () => void keeping.save(),
  };
  return (
    <div class="utrecht-form-field doelspoor-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {isShort ? (
        <input
          {...attributes}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          autocomplete="off"
        />
      ) : (
        <textarea {...attributes} class="utrecht-textarea utrecht-textarea--html-textarea" rows={3} />
      )}
      <div role="status">
        {found.length > 0 && (
          <p class="doelspoor-note" id={`${id}-found`}>
            {t.form.identifiers(found.map((kind) => t.form.identifier[kind]))}
          </p>
        )}
      </div>
      <ClashChoice keeping={keeping} path={path} />
    </div>
  );
}
