import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { retractionReason } from '../../../shared/codes/retraction-reason.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
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
  const { t, say } = useLanguage();
  const text = useRecordText();
  const [reason, setReason] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  async function confirm(): Promise<void> {
    if (isBusy) return;
    setMissing(reason === null);
    if (reason === null) {
      first.current?.focus();
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
      <fieldset class="doelspoor-field" aria-describedby={`${id}-what${isMissing ? ` ${id}-missing` : ''}`}>
        <legend class="utrecht-form-label">{text.withdrawWhy}</legend>
        <div class="doelspoor-chips">
          {retractionReason.codes.map((code, index) => (
            <label class="doelspoor-chip" key={code.code}>
              <input
                type="radio"
                name={id}
                value={code.code}
                checked={reason === code.code}
                ref={index === 0 ? first : null}
                onChange={() => setReason(code.code)}
              />
              <span>{say(code)}</span>
            </label>
          ))}
        </div>
        {isMissing && (
          <p class="utrecht-form-field-error-message" id={`${id}-missing`}>
            {t.form.missing}
          </p>
        )}
      </fieldset>
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
