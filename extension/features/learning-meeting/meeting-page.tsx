import { useEffect } from 'preact/hooks';
import { Id, Slug } from '../../../shared/forms/schema.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { MeetingSheet } from './meeting-sheet.tsx';
import { Problem } from './problem.tsx';
import { RoomScreen } from './room-screen.tsx';
import { useMeetingText } from './use-meeting-text.ts';
import { useOpenedMeeting } from './use-opened-meeting.ts';

interface Asked {
  view: 'screen' | 'sheet';
  team: string;
  meeting: string;
}

/** A meeting on a page of its own: for the room, or for one sheet of paper. */
export function MeetingPage() {
  const text = useMeetingText();
  const asked = askedBy(location.hash);
  if (!asked) {
    return (
      <main class="doelspoor-page doelspoor-page--narrow">
        <p>{text.screen.gone}</p>
      </main>
    );
  }
  return <Shown asked={asked} />;
}

function Shown({ asked }: { asked: Asked }) {
  const { t } = useLanguage();
  const text = useMeetingText();
  const { opened, error } = useOpenedMeeting(asked, asked.view === 'screen');
  const isOnScreen = asked.view === 'screen';
  useEffect(() => {
    document.title = `${isOnScreen ? text.screen.title : text.title} · ${t.panel.title}`;
  }, [isOnScreen, text, t]);
  if (opened) return isOnScreen ? <RoomScreen opened={opened} /> : <MeetingSheet opened={opened} />;
  return (
    <main class="doelspoor-page doelspoor-page--narrow">
      {error === null && <p role="status">{text.loading}</p>}
      {error !== null && isSignedOut(error) && <p>{text.screen.signIn}</p>}
      {error !== null && !isSignedOut(error) && <Problem code={error} />}
    </main>
  );
}

function isSignedOut(code: string): boolean {
  return code === 'not-signed-in' || code === 'session-expired';
}

/** Which meeting an address asks for: `#screen/<team>/<meeting>`. Null when it asks for none. */
function askedBy(hash: string): Asked | null {
  const [view, team, meeting] = hash.slice(1).split('/');
  if (view !== 'screen' && view !== 'sheet') return null;
  const [knownTeam, knownMeeting] = [Slug.safeParse(team), Id.safeParse(meeting)];
  return knownTeam.success && knownMeeting.success
    ? { view, team: knownTeam.data, meeting: knownMeeting.data }
    : null;
}
