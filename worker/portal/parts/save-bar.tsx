import { Button } from '../../../shared/ui/button.tsx';
import { useText } from '../shell/language.tsx';

interface SaveBarProps {
  isChanged: boolean;
  isBusy: boolean;
  /** What was just done; '' for nothing. */
  said: string;
  /** On the button, when "save" is not clear enough. */
  label?: string | undefined;
  onSave: () => void;
  onUndo: () => void;
}

/** Saves or takes back what was changed; there only while something was. Says what came of it. */
export function SaveBar({ isChanged, isBusy, said, label, onSave, onUndo }: SaveBarProps) {
  const { t } = useText();
  return (
    <div class={`portal-save doelspoor-no-print${isChanged ? ' portal-save--changed' : ''}`}>
      <p role="status" class="doelspoor-small">
        {said !== '' ? said : isChanged ? t.changed : ''}
      </p>
      {isChanged && (
        <div class="doelspoor-cluster">
          <Button appearance="primary" isBusy={isBusy} onClick={onSave}>
            {isBusy ? t.saving : (label ?? t.save)}
          </Button>
          <Button appearance="subtle" onClick={onUndo}>
            {t.undoChanges}
          </Button>
        </div>
      )}
    </div>
  );
}
