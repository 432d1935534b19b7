import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';

interface AskTwiceProps {
  children: ComponentChildren;
  /** Said instead of what stands on the button. */
  label?: string;
  /** What it comes to, before it is done. */
  warning: string;
  yes: string;
  /** Gives what stood in the way, in words; null when it was done. */
  onSure: () => Promise<string | null>;
}

/** A button for what can't be undone: it says first what it comes to. */
export function AskTwice({ children, label, warning, yes, onSure }: AskTwiceProps) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const question = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isAsking) question.current?.querySelector('button')?.focus();
  }, [isAsking]);

  async function act(): Promise<void> {
    setBusy(true);
    const found = await onSure();
    setBusy(false);
    setProblem(found);
    if (found === null) setAsking(false);
  }

  if (!isAsking) {
    return (
      <Button label={label} onClick={() => setAsking(true)}>
        {children}
      </Button>
    );
  }
  return (
    <div ref={question}>
      <Alert kind="warning" announced="now">
        <p>{problem ?? warning}</p>
        <p class="doelspoor-cluster">
          <Button appearance="primary" isBusy={isBusy} onClick={() => void act()}>
            {yes}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              setProblem(null);
            }}
          >
            {t.cancel}
          </Button>
        </p>
      </Alert>
    </div>
  );
}
