import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { useMeetingText } from './use-meeting-text.ts';

/** Whether what was noted is saved: always true, and read out when it changes. */
export function SavingLine({ keeping }: { keeping: Keeping }) {
  const { t } = useLanguage();
  const text = useMeetingText();
  const { state, code } = keeping;
  const canSave = state === 'unsaved' || state === 'waiting' || state === 'refused';
  return (
    <p class="doelspoor-meeting__saving doelspoor-small doelspoor-no-print" data-saving={state}>
      <span role="status">
        {state === 'saved' && '✓ '}
        {text.saving[state]}
        {state === 'refused' && code !== null && ` ${t.errors[code]}`}
      </span>{' '}
      {canSave && <InlineButton onClick={() => void keeping.save()}>{text.saving.now}</InlineButton>}
    </p>
  );
}
