import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { useText } from '../shell/language.tsx';

interface AskFirstProps {
  /** On the button that begins it. */
  children: ComponentChildren;
  /** Said instead, where the button alone is not clear enough. */
  label?: string;
  /** What will happen, and what can't be undone about it. */
  question: string;
  /** On the button that does it: what happens. */
  yes: string;
  onYes: () => Promise<unknown>;
}

/** For what can't be undone: asks before it is done. Escape, or the other button, and nothing happens. */
export function AskFirst({ children, label, question, yes, onYes }: AskFirstProps) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const refusal = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isAsking) refusal.current?.focus();
  }, [isAsking]);

  function stop(): void {
    setIsAsking(false);
    // The button is there again after the next frame only.
    requestAnimationFrame(() => opener.current?.focus());
  }

  async function doIt(): Promise<void> {
    setIsBusy(true);
    await onYes();
    setIsBusy(false);
    stop();
  }

  if (!isAsking) {
    return (
      <Button label={label} buttonRef={opener} onClick={() => setIsAsking(true)}>
        {children}
      </Button>
    );
  }
  return (
    <fieldset
      class="portal-ask"
      onKeyDown={(event) => {
        if (event.key === 'Escape') stop();
      }}
    >
      <legend>{question}</legend>
      <div class="doelspoor-cluster">
        <Button appearance="primary" isBusy={isBusy} onClick={() => void doIt()}>
          {yes}
        </Button>
        <Button buttonRef={refusal} onClick={stop}>
          {t.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
