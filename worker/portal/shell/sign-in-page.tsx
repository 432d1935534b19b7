import { useEffect, useState } from 'preact/hooks';
import { PORTAL_REDIRECT_PATH, readSignIn } from '../../../shared/api/sign-in.ts';
import { askApi } from '../../../shared/client/ask-api.ts';
import type { Failure } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { Problem } from '../parts/problem.tsx';
import { connection } from '../session/connection.ts';
import { hasEnded } from '../session/current.ts';
import { beginSignIn } from '../session/sign-in.ts';
import { place } from './address.ts';
import { useText } from './language.tsx';
import { LanguageChoice } from './language-choice.tsx';

interface SignInPageProps {
  /** Why signing in, or finding out who is signed in, did not work. */
  problem: Failure | null;
  onBegin: () => void;
}

/** For who is not signed in. Who one is, is asked by the organisation's own provider. */
export function SignInPage({ problem, onBegin }: SignInPageProps) {
  const { t } = useText();
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [unreachable, setUnreachable] = useState<Failure | null>(null);
  const [isGoing, setIsGoing] = useState(false);
  const [isKeyless, setIsKeyless] = useState(false);

  useEffect(() => {
    document.title = t.pageTitle(t.signIn.title);
    const request = { redirectUri: connection.apiBase + PORTAL_REDIRECT_PATH };
    const question = { params: {}, request, token: null, isProven: false };
    void askApi(connection, readSignIn, question).then((answer) => {
      if (answer.ok) setOrganisation(answer.value.organisation);
      else setUnreachable(answer);
    });
  }, [t]);

  async function begin(): Promise<void> {
    onBegin();
    setIsGoing(true);
    try {
      await beginSignIn(place.value);
    } catch {
      setIsGoing(false);
      setIsKeyless(true);
    }
  }

  return (
    <main class="portal-alone doelspoor-stack doelspoor-stack--wide">
      <Heading level={1}>{t.signIn.title}</Heading>
      {organisation !== null && (
        <p>
          <strong>{organisation}</strong>
        </p>
      )}
      <p>{t.signIn.what}</p>
      {hasEnded.value && problem === null && (
        <Alert kind="warning" announced="polite">
          <p>{t.signIn.ended}</p>
        </Alert>
      )}
      <Problem failure={problem ?? unreachable} />
      {isKeyless && (
        <Alert kind="error" announced="now">
          <p>{t.signIn.noKeys}</p>
        </Alert>
      )}
      <p>
        <Button appearance="primary" isBusy={isGoing} onClick={() => void begin()}>
          {isGoing ? t.signIn.going : problem === null ? t.signIn.go : t.signIn.again}
        </Button>
      </p>
      <LanguageChoice />
    </main>
  );
}
