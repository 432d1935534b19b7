import { useState } from 'preact/hooks';
import type { Form } from '../../../shared/forms/define-form.ts';
import { forms } from '../../../shared/forms/registry.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { type Attention, discardRefused, readSavedEntry, retryNow } from '../../outbox/outbox.ts';
import { SavedAnswers, type SavedEntry } from './saved-answers.tsx';

/** What could not be sent as it is: why, what stood in it, and what can be done. */
export function AttentionList({ items }: { items: readonly Attention[] }) {
  const { t } = useLanguage();
  const [isTrying, setTrying] = useState(false);

  async function tryAgain(): Promise<void> {
    setTrying(true);
    await retryNow();
    setTrying(false);
  }

  return (
    <div class="doelspoor-stack doelspoor-attention-list">
      <ul class="doelspoor-stack">
        {items.map((item) => (
          <AttentionItem key={item.entryId} item={item} />
        ))}
      </ul>
      <div>
        <Button isBusy={isTrying} onClick={() => void tryAgain()}>
          {t.retry}
        </Button>
      </div>
    </div>
  );
}

function AttentionItem({ item }: { item: Attention }) {
  const { t, say } = useLanguage();
  const [isSure, setSure] = useState(false);
  const [saved, setSaved] = useState<SavedEntry | null>(null);
  const all: readonly Form[] = forms;
  const form = all.find(({ id }) => id === item.form);
  const labels = item.fields.flatMap((path) => {
    const field = form?.fields[path.split('.')[0] ?? ''];
    return field ? [say(field.label)] : [];
  });
  const title = form ? say(form.title) : t.saving.damaged;
  return (
    <li class="doelspoor-stack">
      <p>
        <strong>{title}</strong>
        {': '}
        {item.status === 'conflict' ? t.saving.conflict : t.saving.refused}
      </p>
      <p>
        {t.errors[item.code]} {labels.length > 0 && t.saving.fields([...new Set(labels)].join(', '))}
      </p>
      <p class="doelspoor-quiet">{t.saving.refusedHelp}</p>
      {saved && <SavedAnswers saved={saved} />}
      {isSure ? (
        <p class="doelspoor-cluster">
          <span>{t.saving.discardSure}</span>
          <Button onClick={() => void discardRefused(item.entryId)}>{t.saving.discardYes}</Button>
          <Button appearance="subtle" onClick={() => setSure(false)}>
            {t.cancel}
          </Button>
        </p>
      ) : (
        <p class="doelspoor-cluster">
          {!saved && form && (
            <InlineButton
              label={`${t.saving.content}: ${title}`}
              onClick={() => void readSavedEntry(item.entryId).then(setSaved)}
            >
              {t.saving.content}
            </InlineButton>
          )}
          <InlineButton label={`${t.saving.discard}: ${title}`} onClick={() => setSure(true)}>
            {t.saving.discard}
          </InlineButton>
        </p>
      )}
    </li>
  );
}
