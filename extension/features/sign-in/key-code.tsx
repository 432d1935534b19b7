import { useId, useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { enrolWithKeyCode } from '../../vault/keyring.ts';

/** Puts the team's keys on a device that has none. */
export function KeyCode() {
  const { t } = useLanguage();
  const id = useId();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function enrol(): Promise<void> {
    setBusy(true);
    const enrolled = await enrolWithKeyCode(code.trim());
    setBusy(false);
    if (enrolled.ok) return;
    setError(
      enrolled.code === 'invalid-input'
        ? t.keys.wrong
        : t.keys.failed[enrolled.code === 'conflict' ? 'other' : 'browser'],
    );
  }

  return (
    <section class="doelspoor-section doelspoor-stack doelspoor-stack--wide" aria-labelledby={`${id}-title`}>
      <Heading level={2} id={`${id}-title`}>
        {t.keys.title}
      </Heading>
      <p>
        <strong>{t.keys.needed}</strong> {t.keys.what}
      </p>
      <form
        class="doelspoor-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void enrol();
        }}
      >
        <label class="utrecht-form-label" for={id}>
          {t.keys.label}
        </label>
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          rows={3}
          autocomplete="off"
          spellcheck={false}
          value={code}
          aria-invalid={error !== null ? true : undefined}
          aria-describedby={error !== null ? `${id}-error` : undefined}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <div role="alert">
          {error !== null && (
            <p class="utrecht-form-field-error-message" id={`${id}-error`}>
              {error}
            </p>
          )}
        </div>
        <div class="doelspoor-cluster">
          <Button appearance="primary" isBusy={isBusy} onClick={() => void enrol()}>
            {t.keys.enrol}
          </Button>
        </div>
      </form>
      <p class="doelspoor-quiet">{t.keys.without}</p>
    </section>
  );
}
