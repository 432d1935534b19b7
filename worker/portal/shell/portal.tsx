import { useEffect, useState } from 'preact/hooks';
import { PORTAL_REDIRECT_PATH } from '../../../shared/api/sign-in.ts';
import type { Failure } from '../../../shared/domain/errors.ts';
import { signedIn } from '../session/current.ts';
import { finishSignIn, lookWhoIsSignedIn } from '../session/sign-in.ts';
import { replace } from './address.ts';
import { useText } from './language.tsx';
import { Shell } from './shell.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** The portal: first who is there, then what they came for. */
export function Portal() {
  const { t } = useText();
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => void begin().then(setProblem), []);
  const who = signedIn.value;
  if (who) return <Shell who={who} />;
  if (who === null || problem !== null)
    return <SignInPage problem={problem} onBegin={() => setProblem(null)} />;
  return (
    <main class="portal-alone">
      <p class="doelspoor-quiet" role="status">
        {t.loading}
      </p>
    </main>
  );
}

/** What stands between an address and its page: nothing, or the end of signing in. */
async function begin(): Promise<Failure | null> {
  if (location.pathname !== PORTAL_REDIRECT_PATH) return lookWhoIsSignedIn();
  const { href } = location;
  // A one-time code has no business in the history.
  replace('');
  const finished = await finishSignIn(href);
  if (finished.ok) {
    replace(finished.value);
    return null;
  }
  // Coming back to this address by accident is no reason to be signed out.
  const looked = await lookWhoIsSignedIn();
  return signedIn.value ? looked : finished;
}
