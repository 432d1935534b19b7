import type { Failure } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { useText } from '../shell/language.tsx';

interface ProblemProps {
  /** Nothing is shown while there is none. */
  failure: Failure | null;
  onRetry?: () => void;
}

/** Why something did not work: what happened, that nothing is lost, and what to do. */
export function Problem({ failure, onRetry }: ProblemProps) {
  const { t, shared } = useText();
  if (failure === null) return null;
  return (
    <Alert kind="error" announced="now">
      <p>{t.errors[failure.code] ?? shared.errors[failure.code]}</p>
      {failure.requestId !== undefined && (
        <p class="doelspoor-quiet doelspoor-small">{t.reference(failure.requestId)}</p>
      )}
      {onRetry && (
        <p>
          <Button onClick={onRetry}>{t.retry}</Button>
        </p>
      )}
    </Alert>
  );
}
