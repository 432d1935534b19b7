import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { leave, leavingFor, stay } from './address.ts';
import { useText } from './language.tsx';

/** Asks whether to leave a page on which something is not saved. Escape stays. */
export function LeaveQuestion() {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const isAsked = leavingFor.value !== null;
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsked]);
  return (
    <dialog ref={dialog} class="portal-dialog" aria-labelledby="leave-title" onClose={stay}>
      <div class="doelspoor-stack doelspoor-stack--wide">
        <Heading level={2} id="leave-title">
          {t.leave.title}
        </Heading>
        <p>{t.leave.help}</p>
        <div class="doelspoor-cluster">
          <Button appearance="primary" onClick={stay}>
            {t.leave.stay}
          </Button>
          <Button onClick={leave}>{t.leave.leave}</Button>
        </div>
      </div>
    </dialog>
  );
}
