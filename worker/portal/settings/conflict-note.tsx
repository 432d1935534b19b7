import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useText } from '../shell/language.tsx';

/** Somebody else set something meanwhile; what was typed here is still here. */
export function ConflictNote({ onLoad }: { onLoad: () => void }) {
  const { t } = useText();
  return (
    <Alert kind="warning" announced="now">
      <p>
        <strong>{t.conflict.title}</strong>
      </p>
      <p>{t.conflict.help}</p>
      <p>
        <Button onClick={onLoad}>{t.conflict.load}</Button>
      </p>
    </Alert>
  );
}
