import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../shared/ui/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useText } from '../../shell/language.tsx';

interface NewTokenProps {
  token: string;
  /** Its owner has kept it; it is never shown again. */
  onKept: () => void;
}

/** A token, the only time it is there to be seen. */
export function NewToken({ token, onKept }: NewTokenProps) {
  const { t } = useText();
  const text = t.research.tokens;
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.select(), []);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(token);
      setSaid(text.copied);
    } catch {
      field.current?.select();
      setSaid(text.notCopied);
    }
  }

  return (
    <div class="portal-outcome portal-form">
      <p role="status">
        <strong>{text.made}</strong>
      </p>
      <Field id="token-made" label={text.field}>
        {(attributes) => (
          <input
            {...attributes}
            ref={field}
            class="utrecht-textbox utrecht-textbox--html-input portal-code-line"
            type="text"
            autocomplete="off"
            readOnly
            value={token}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <div class="doelspoor-cluster">
        <Button appearance="primary" onClick={() => void copy()}>
          {text.copy}
        </Button>
        <Button onClick={onKept}>{text.stored}</Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
