import { useEffect, useRef, useState } from 'preact/hooks';
import { doubtExtent } from '../../../shared/codes/doubt-extent.ts';
import { doubtReason } from '../../../shared/codes/doubt-reason.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CodeChoice } from '../../../shared/ui/form/code-choice.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { newId } from '../../new-id.ts';
import type { Doubt } from './use-doubts.ts';
import { useNotRightText } from './use-not-right-text.ts';

interface DoubtFormProps {
  /** What the measure is called. */
  name: string;
  onSend: (id: string, doubt: Doubt) => Promise<void>;
  onCancel: () => void;
}

/** Two choices and no room for anything else: the administrator may read nothing about a family. */
export function DoubtForm({ name, onSend, onCancel }: DoubtFormProps) {
  const { t } = useLanguage();
  const text = useNotRightText();
  const [reason, setReason] = useState<Doubt['reason'] | null>(null);
  const [extent, setExtent] = useState<Doubt['extent'] | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [id] = useState(newId);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  async function send(): Promise<void> {
    if (isBusy) return;
    setChecked(true);
    if (reason === null || extent === null) {
      const first = form.current?.querySelectorAll('fieldset')[reason === null ? 0 : 1];
      first?.querySelector('input')?.focus();
      return;
    }
    setBusy(true);
    await onSend(id, { reason, extent });
    setBusy(false);
  }

  return (
    <form
      class="doelspoor-stack doelspoor-withdraw"
      aria-label={`${text.doubt.title}: ${name}`}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p>{text.doubt.fix}</p>
      <CodeChoice
        legend={text.doubt.why}
        list={doubtReason}
        chosen={reason}
        missing={isChecked && reason === null ? text.doubt.missing : null}
        onChoose={setReason}
      />
      <CodeChoice
        legend={text.doubt.howMuch}
        list={doubtExtent}
        chosen={extent}
        missing={isChecked && extent === null ? text.doubt.missing : null}
        onChoose={setExtent}
      />
      <p class="doelspoor-quiet doelspoor-small">{text.doubt.privacy}</p>
      <div class="doelspoor-cluster">
        <Button isSubmit isBusy={isBusy} onClick={() => undefined}>
          {text.doubt.send}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
