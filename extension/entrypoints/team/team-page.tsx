import { useEffect } from 'preact/hooks';
import { readTeamFeedback } from '../../../shared/api/feedback.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { KeysNoticesPlace, KeysScreenPlace } from '../../features/keys/keys-place.tsx';
import { followEnrolment } from '../../features/keys/signals.ts';
import { SignInPlace } from '../../features/sign-in/sign-in-place.tsx';
import { followSession, organisation, session } from '../../features/sign-in/signals.ts';
import { type Session, signOut, workInTeam } from '../../session/session.ts';
import { TeamNavigation, usePlace } from './team-navigation.tsx';

/** What a team has to do now and how it goes. Figures of the team only: never of a person, and without ranking. */
export function TeamPage() {
  const { t } = useLanguage();
  useEffect(() => {
    const endings = [followSession(), followEnrolment()];
    return () => {
      for (const end of endings) end();
    };
  }, []);
  const who = session.value;
  if (who === undefined || organisation.value === undefined) return null;
  if (who === null) {
    return (
      <main class="doelspoor-page doelspoor-page--narrow">
        <Heading level={1}>{t.team.title}</Heading>
        <SignInPlace />
      </main>
    );
  }
  if (!mayRead(who)) return <NotForYou who={who} />;
  return <Team who={who} hasKeys={organisation.value !== null} />;
}

/** The API decides; this only spares someone questions that it would refuse. */
function mayRead({ member }: Session): boolean {
  const { roles } = readTeamFeedback;
  return (
    typeof roles !== 'string' && member.roles.some((role) => roles.includes(role)) && member.teams.length > 0
  );
}

function NotForYou({ who }: { who: Session }) {
  const { t } = useLanguage();
  return (
    <main class="doelspoor-page doelspoor-page--narrow doelspoor-stack">
      <Heading level={1}>{t.team.title}</Heading>
      <p>{t.errors['not-allowed']}</p>
      <p class="doelspoor-quiet">{t.panel.signedInAs(who.member.name)}</p>
      <div>
        <Button onClick={() => void signOut()}>{t.panel.signOut}</Button>
      </div>
    </main>
  );
}

function Team({ who, hasKeys }: { who: Session; hasKeys: boolean }) {
  const { t } = useLanguage();
  const place = usePlace();
  const { teams } = who.member;
  const team = teams.find((one) => one.id === who.teamId);
  const name = team?.name ?? t.team.title;
  useEffect(() => {
    document.title = `${name} · ${t.panel.title}`;
  }, [name, t]);
  return (
    <main class="doelspoor-page">
      <header class="doelspoor-page__head">
        <div>
          <Heading level={1}>{name}</Heading>
          <p class="doelspoor-quiet">{t.team.onlyYou}</p>
        </div>
        <div class="doelspoor-cluster doelspoor-no-print">
          {teams.length > 1 && (
            <label class="doelspoor-cluster">
              <span>{t.team.choose}</span>
              <select
                class="utrecht-select utrecht-select--html-select doelspoor-inline-select"
                value={who.teamId}
                onChange={(event) => void workInTeam(event.currentTarget.value)}
              >
                {teams.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Button onClick={() => print()}>{t.team.print}</Button>
        </div>
      </header>
      {hasKeys ? <KeysNoticesPlace /> : <KeysScreenPlace />}
      {team && place && (
        <>
          <TeamNavigation current={place.hash} />
          <place.Place session={who} hasKeys={hasKeys} />
        </>
      )}
    </main>
  );
}
