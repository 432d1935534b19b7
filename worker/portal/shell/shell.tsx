import { useEffect } from 'preact/hooks';
import type { Member } from '../../../shared/api/schemas.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { endSignIn } from '../session/sign-in.ts';
import { place, replace } from './address.ts';
import { useText } from './language.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { Menu } from './menu.tsx';
import { NotForYou, NotThere } from './no-page.tsx';
import { firstPageFor, mayOpen, pageAt } from './pages.ts';

/** What stands around every page, for who is signed in. */
export function Shell({ who }: { who: Member }) {
  const { t } = useText();
  return (
    <div class="portal">
      <a class="doelspoor-hidden portal-skip" href="#content">
        {t.skip}
      </a>
      <header class="portal-head doelspoor-no-print">
        <p class="portal-name">
          {t.title} <span class="doelspoor-quiet">{t.portal}</span>
        </p>
        <div class="doelspoor-cluster">
          <span class="doelspoor-quiet doelspoor-small">{t.signedInAs(who.name)}</span>
          <LanguageChoice />
          <Button onClick={() => void endSignIn()}>{t.signOut}</Button>
        </div>
      </header>
      <Menu roles={who.roles} />
      <main class="portal-main" id="content" tabIndex={-1}>
        <Page who={who} />
      </main>
      <LeaveQuestion />
    </div>
  );
}

function Page({ who }: { who: Member }) {
  const found = pageAt(place.value);
  const first = firstPageFor(who.roles)?.path ?? '';
  // Whoever came for no page in particular begins at their own first.
  const isElsewhere = place.value === '' && first !== '';
  useEffect(() => {
    if (isElsewhere) replace(first);
  }, [isElsewhere, first]);
  if (isElsewhere) return null;
  if (found === null) return <NotThere />;
  const { page, id } = found;
  if (!mayOpen(page, who.roles)) return <NotForYou roles={who.roles} />;
  const { Page: Itself, Below } = page;
  return id !== null && Below ? <Below id={id} /> : <Itself key={page.name} />;
}
