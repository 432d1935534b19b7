import { useEffect, useState } from 'preact/hooks';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { type SignInProblem, signIn, whereToSignIn } from '../../session/sign-in.ts';
import { wasSignedOut } from './signals.ts';

/** Signing in, where the organisation does that: in a window of its own. */
export function SignIn() {
  const { t } = useLanguage();
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function ask(): Promise<void> {
    const answer = await whereToSignIn();
    setProblem(answer.ok ? null : answer.code);
    if (answer.ok) setOrganisation(answer.value.organisation);
  }

  async function enter(): Promise<void> {
    setBusy(true);
    setProblem(null);
    const answer = await signIn();
    setBusy(false);
    setProblem(answer.ok ? null : answer.code);
  }

  useEffect(() => {
    void ask();
  }, []);

  function explain(found: SignInProblem): string {
    const { failed, noServer } = t.signIn;
    if (found === 'keeps-no-keys') return failed.noKeys;
    if (found === 'sign-in-cancelled') return failed.cancelled;
    if (found === 'other-organisation') return failed.otherOrganisation;
    return found === 'unavailable' ? noServer : t.errors[found];
  }

  return (
    <section class="doelspoor-section doelspoor-stack doelspoor-stack--wide" aria-labelledby="sign-in">
      <Heading level={2} id="sign-in">
        {t.signIn.title}
      </Heading>
      {wasSignedOut.value && problem === null && !isBusy && (
        <Alert kind="warning" announced="polite">
          <p>{t.signIn.ended}</p>
        </Alert>
      )}
      {problem !== null && (
        <Alert kind="error" announced="now">
          <p>{explain(problem)}</p>
          {organisation === null && (
            <p>
              <Button onClick={() => void ask()}>{t.retry}</Button>
            </p>
          )}
        </Alert>
      )}
      {organisation !== null && (
        <>
          <p>
            <Button appearance="primary" isBusy={isBusy} onClick={() => void enter()}>
              {t.signIn.at(organisation)}
            </Button>
          </p>
          <p class="doelspoor-quiet" role="status">
            {isBusy ? t.signIn.isOpen : t.signIn.how}
          </p>
        </>
      )}
    </section>
  );
}
