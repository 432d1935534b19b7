import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';

interface ConfirmProps {
  /** What is to be done. */
  action: string;
  appearance?: 'primary' | 'subtle';
  /** What it comes to. */
  consequence: string;
  yes: string;
  no: string;
  isBusy: boolean;
  onYes: () => void;
}

/** A button that says what it comes to before it does it. The focus goes to the way back. */
export function Confirm({ action, appearance, consequence, yes, no, isBusy, onYes }: ConfirmProps) {
  const [isAsked, setIsAsked] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked) back.current?.focus();
  }, [isAsked]);
  if (!isAsked) {
    return (
      <Button {...(appearance && { appearance })} onClick={() => setIsAsked(true)}>
        {action}
      </Button>
    );
  }
  return (
    <fieldset class="doelspoor-note doelspoor-stack" aria-label={action}>
      <p>{consequence}</p>
      <div class="doelspoor-cluster">
        <Button appearance="primary" isBusy={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button buttonRef={back} onClick={() => setIsAsked(false)}>
          {no}
        </Button>
      </div>
    </fieldset>
  );
}
