import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../shared/ui/button.tsx';
import { useFamilyText } from './family-text.ts';
import { stopSharing } from './shared-screen.ts';

/** The only way out of the shared screen: two steps, of which the first puts the focus where nothing happens. */
export function LeaveSharing() {
  const { leave } = useFamilyText();
  const [isAsking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) stop.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <Button appearance="subtle" buttonRef={stop} onClick={() => setAsking(true)}>
        {leave.stop}
      </Button>
    );
  }
  return (
    <fieldset class="doelspoor-stack">
      <legend>{leave.sure}</legend>
      <div class="doelspoor-cluster">
        <Button appearance="primary" buttonRef={no} onClick={() => setAsking(false)}>
          {leave.no}
        </Button>
        <Button onClick={() => void stopSharing()}>{leave.yes}</Button>
      </div>
    </fieldset>
  );
}
