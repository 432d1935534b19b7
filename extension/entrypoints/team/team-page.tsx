import { useEffect, useId, useState } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { type Day, dayOfInstant, isDay } from '../../../shared/time/day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { KeyCode } from '../../features/sign-in/key-code.tsx';
import { SignIn } from '../../features/sign-in/sign-in.tsx';
import { followSession, organisation, session } from '../../features/sign-in/signals.ts';
import { TeamDue } from '../../features/team-due/team-due.tsx';
import { TeamFigures } from '../../features/team-figures/team-figures.tsx';
import { type Session, workInTeam } from '../../session/session.ts';

/** What a team has to do now and how it goes. Figures of the team only: never of a person, and without ranking. */
export function TeamPage() {
  const { t } = useLanguage();
  useEffect(() => followSession(), []);
  const who = session.value;
  if (who === undefined || organisation.value === undefined) return null;
  if (who === null) {
    return (
      <main class="doelspoor-page doelspoor-page--narrow">
        <Heading level={1}>{t.team.title}</Heading>
        <SignIn />
      </main>
    );
  }
  return <Team who={who} hasKeys={organisation.value !== null} />;
}

function Team({ who, hasKeys }: { who: Session; hasKeys: boolean }) {
  const { language, t } = useLanguage();
  const id = useId();
  const todayOn = dayOfInstant(Date.now());
  const [asOf, setAsOf] = useState<Day | null>(null);
  const [cutOn, setCutOn] = useState(todayOn);
  const { teams } = who.member;
  const team = teams.find((one) => one.id === who.teamId);
  return (
    <main class="doelspoor-page">
      <header class="doelspoor-row">
        <div>
          <Heading level={1}>{team?.name ?? t.team.title}</Heading>
          <p class="doelspoor-quiet doelspoor-facts">
            <span>{t.team.until(dayText(cutOn, todayOn, language))}</span>
            <span>{t.team.onlyYou}</span>
          </p>
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
          <label class="doelspoor-cluster" for={id}>
            <span>{t.team.asOf}</span>
            <input
              class="utrecht-textbox utrecht-textbox--html-input doelspoor-day__input"
              id={id}
              type="date"
              max={todayOn}
              value={asOf ?? todayOn}
              onChange={(event) => {
                const day = event.currentTarget.value;
                setAsOf(isDay(day) && day < todayOn ? day : null);
              }}
            />
          </label>
          <Button onClick={() => print()}>{t.team.print}</Button>
        </div>
      </header>
      {!hasKeys && <KeyCode />}
      {team && (
        <>
          <TeamDue key={`${team.id} ${hasKeys}`} teamId={team.id} />
          <TeamFigures teamId={team.id} cutOn={asOf} onRead={setCutOn} />
        </>
      )}
    </main>
  );
}
