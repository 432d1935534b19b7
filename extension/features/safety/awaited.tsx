import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { CaseView } from '../../cases/watch-case.ts';

interface AwaitedProps {
  view: CaseView;
  assessmentId: string;
  onFill: (form: string, subject: string) => void;
}

/** A colleague judged, and she could judge second: first without having seen it, or deliberately otherwise. */
export function Awaited({ view, assessmentId, onFill }: AwaitedProps) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);

  async function see(): Promise<void> {
    setBusy(true);
    const { seeJudgement } = await import('../../cases/see-judgement.ts');
    setError(await seeJudgement(view, assessmentId));
    setBusy(false);
  }

  return (
    <div class="doelspoor-stack">
      <p class="doelspoor-small doelspoor-quiet">{t.safety.blind}</p>
      <div class="doelspoor-cluster">
        <Button onClick={() => onFill('safety-checklist', assessmentId)}>{t.safety.addJudgement}</Button>
        <InlineButton isExpanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {t.safety.reveal}
        </InlineButton>
      </div>
      {isAsking && (
        <div class="doelspoor-stack doelspoor-fade-in">
          <p class="doelspoor-small">{t.safety.revealHelp}</p>
          <div>
            <Button isBusy={isBusy} onClick={() => void see()}>
              {t.safety.revealNow}
            </Button>
          </div>
        </div>
      )}
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{t.errors[error]}</p>
        </Alert>
      )}
    </div>
  );
}
