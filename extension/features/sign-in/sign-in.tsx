import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { readSignIn } from '../../../shared/api/sign-in.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import { signInAs } from '../../session/session.ts';
import { wasSignedOut } from './signals.ts';

type Offer = ResponseOf<typeof readSignIn>;

/** Signing in, as the organisation does it. Until there is a real provider: as one of the people of the demo. */
export function SignIn() {
  const { t } = useLanguage();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [busyAs, setBusyAs] = useState<string | null>(null);

  async function ask(): Promise<void> {
    const answer = await callApi(readSignIn, { params: {}, request: {} });
    setError(answer.ok ? null : answer.code);
    if (answer.ok) setOffer(answer.value);
  }

  async function enter(persona: string): Promise<void> {
    setBusyAs(persona);
    const answer = await signInAs(persona);
    setBusyAs(null);
    setError(answer.ok ? null : answer.code);
  }

  useEffect(() => {
    void ask();
  }, []);

  return (
    <section class="doelspoor-section doelspoor-stack doelspoor-stack--wide" aria-labelledby="sign-in">
      <Heading level={2} id="sign-in">
        {t.signIn.title}
      </Heading>
      {wasSignedOut.value && error === null && (
        <Alert kind="warning" announced="polite">
          <p>{t.errors['session-expired']}</p>
        </Alert>
      )}
      {error !== null && (
        <Alert kind="error" announced="now">
          <p>{offer === null ? t.signIn.noServer : t.errors[error]}</p>
          <p>
            <Button onClick={() => void ask()}>{t.retry}</Button>
          </p>
        </Alert>
      )}
      {offer !== null && (
        <>
          <p>
            <strong>{offer.organisation}</strong>
            <br />
            <span class="doelspoor-quiet">{t.signIn.demo}</span>
          </p>
          <p>{t.signIn.choose}</p>
          <ul class="doelspoor-choices">
            {offer.personas.map((persona) => (
              <li key={persona.id}>
                <Button isBusy={busyAs === persona.id} onClick={() => void enter(persona.id)}>
                  {persona.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
