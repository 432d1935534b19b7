import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Enrolment } from '../../enrolment/enrolment.ts';
import { askAnew } from '../../enrolment/own-devices.ts';
import { DirectoryRefused } from './directory-refused.tsx';
import { MakeKeys } from './make-keys.tsx';
import { PendingSheets } from './pending-sheets.tsx';
import { RecoveryForm } from './recovery-form.tsx';
import { sheets } from './sheets.ts';
import { enrolment, isDirectoryRefused, lookNow } from './signals.ts';
import { teamNames } from './team-names.ts';
import { useKeysText } from './use-keys-text.ts';
import { Waiting } from './waiting.tsx';

/** What someone sees whose browser has no keys yet: why, and the next step. */
export function KeysScreen() {
  const k = useKeysText();
  const { t } = useLanguage();
  const known = enrolment.value;
  if (sheets.value.length > 0) return <PendingSheets />;
  if (isDirectoryRefused.value) return <DirectoryRefused />;
  if (!known) return null;
  return (
    <>
      {known.error !== null && (
        <Alert kind="warning" announced="polite">
          <p>{t.errors[known.error]}</p>
          <p>
            <Button onClick={() => void lookNow()}>{k.checkAgain}</Button>
          </p>
        </Alert>
      )}
      <Step known={known} />
    </>
  );
}

function Step({ known }: { known: Enrolment }) {
  const { language } = useLanguage();
  const k = useKeysText();
  const teams = teamNames(known.lacking, language);
  switch (known.step) {
    case 'first':
      return (
        <Section title={k.first.title}>
          <p>{k.why}</p>
          <MakeKeys isFirst teams={known.lacking} />
        </Section>
      );
    case 'wait-for-coach':
      return (
        <Section title={k.waitForCoach.title}>
          <p>{k.waitForCoach.what(teams)}</p>
          <p class="doelspoor-quiet">{k.goesOn}</p>
        </Section>
      );
    case 'waiting':
      return (
        <Section title={k.waiting.title}>
          <Waiting teams={teams} />
          <RecoveryForm />
        </Section>
      );
    case 'unfit':
      return (
        <Section title={k.unfit.title}>
          <p>{k.unfit.what}</p>
        </Section>
      );
    case 'has-code':
      return <WaysBack {...k.hasCode} isCodeFirst />;
    case 'lost':
      return <WaysBack {...k.lost} />;
    case 'ended':
      return <WaysBack {...k.ended} />;
    case 'ready':
      // Its keys are being stored, or what the API has for it does not open: then asking again is all there is. After
      // an error that is offered with it.
      return known.error !== null ? null : (
        <p class="doelspoor-section">
          <Button onClick={() => void lookNow()}>{k.checkAgain}</Button>
        </p>
      );
  }
}

/** For a browser that had keys, or whose owner has a code of her own. */
function WaysBack({
  title,
  what,
  isCodeFirst = false,
}: {
  title: string;
  what: string;
  isCodeFirst?: boolean;
}) {
  const { t } = useLanguage();
  const k = useKeysText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  async function ask(): Promise<void> {
    setBusy(true);
    const asked = await askAnew();
    setBusy(false);
    setError(asked.ok ? null : asked.code);
  }
  const asking = (
    <div>
      <Button isBusy={isBusy} onClick={() => void ask()}>
        {k.ask}
      </Button>
    </div>
  );
  return (
    <Section title={title}>
      <p>{what}</p>
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{k.failed(t.errors[error])}</p>
        </Alert>
      )}
      {!isCodeFirst && asking}
      <RecoveryForm isOpen={isCodeFirst} />
      {isCodeFirst && asking}
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  useEffect(() => {
    const look = () => void lookNow().catch(() => undefined);
    const timer = setInterval(look, 5_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section class="doelspoor-section doelspoor-stack doelspoor-stack--wide" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
