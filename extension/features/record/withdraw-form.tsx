import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { retractionReason } from '../../../shared/codes/retraction-reason.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CodeChoice } from '../../../shared/ui/form/code-choice.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useRecordText } from './use-record-text.ts';

interface WithdrawFormProps {
  label: string;
  /** What becomes of it. */
  what: string;
  error: ErrorCode | null;
  onWithdraw: (reason: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks why before something is withdrawn. A reason picked is a second thought had. */
export function WithdrawForm({ label, what, error, onWithdraw, onCancel }: WithdrawFormProps) {
  const { t } = useLanguage();
  const text = useRecordText();
  const [reason, setReason] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const focusFirst = () => form.current?.querySelector('input')?.focus();
  useEffect(focusFirst, []);

  async function confirm(): Promise<void> {
    if (isBusy) return;
    setMissing(reason === null);
    if (reason === null) {
      focusFirst();
      return;
    }
    setBusy(true);
    await onWithdraw(reason);
    setBusy(false);
  }

  return (
    <form
      class="doelspoor-stack doelspoor-withdraw"
      aria-label={label}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <CodeChoice
        legend={text.withdrawWhy}
        list={retractionReason}
        chosen={reason}
        missing={isMissing ? t.form.missing : null}
        describedBy={`${id}-what`}
        onChoose={setReason}
      />
      <p class="doelspoor-quiet" id={`${id}-what`}>
        {what}
      </p>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{t.errors[error]}</p>
        </Alert>
      )}
      <div class="doelspoor-cluster">
        <Button isSubmit isBusy={isBusy} onClick={() => undefined}>
          {text.withdraw}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
