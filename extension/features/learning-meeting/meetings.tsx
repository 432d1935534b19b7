import { useState } from 'preact/hooks';
import { readMeetings } from '../../../shared/api/meetings.ts';
import { heldThisYear } from '../../../shared/meetings/held-this-year.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import type { Session } from '../../session/session.ts';
import { MeetingList } from './meeting-list.tsx';
import { MeetingScreen } from './meeting-screen.tsx';
import { PreviousMeeting } from './previous-meeting.tsx';
import { Problem } from './problem.tsx';
import { useAsked } from './use-asked.ts';
import { useMeetingText } from './use-meeting-text.ts';
import { usePrepare } from './use-prepare.ts';

interface MeetingsProps {
  session: Session;
  hasKeys: boolean;
}

/** The learning meetings of a team: what was agreed last and what came of it, the next one, and the earlier ones. */
export function Meetings({ session, hasKeys }: MeetingsProps) {
  const { teamId, member } = session;
  const isCoach = member.roles.includes('coach');
  const [openId, setOpenId] = useState<string | null>(null);
  if (openId !== null) {
    return (
      <MeetingScreen
        key={openId}
        teamId={teamId}
        meetingId={openId}
        isCoach={isCoach}
        onBack={() => setOpenId(null)}
      />
    );
  }
  return <Overview teamId={teamId} isCoach={isCoach} hasKeys={hasKeys} onOpen={setOpenId} />;
}

interface OverviewProps {
  teamId: string;
  isCoach: boolean;
  hasKeys: boolean;
  onOpen: (meetingId: string) => void;
}

function Overview({ teamId, isCoach, hasKeys, onOpen }: OverviewProps) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const { known, error } = useAsked(
    () => callApi(readMeetings, { params: { team: teamId }, request: {} }),
    teamId,
  );
  const { prepare, isBusy, problem } = usePrepare(teamId, onOpen);
  const next = known?.meetings.find(({ state }) => state !== 'held');
  const day = (on: string) => shortDayText(on, known?.todayOn ?? on, language);
  return (
    <section class="doelspoor-stack doelspoor-meeting" aria-labelledby="meetings">
      <Heading level={2} id="meetings">
        {text.title}
      </Heading>
      <p class="doelspoor-quiet">{text.intro}</p>
      {!hasKeys && (
        <Alert kind="info">
          <p>{text.noKeys}</p>
        </Alert>
      )}
      {error !== null && <Problem code={error} />}
      {problem !== null && <Problem code={problem} />}
      {known && (
        <HeldLine countsOn={known.meetings.flatMap((one) => one.countsOn ?? [])} todayOn={known.todayOn} />
      )}
      {known && (next || isCoach) && (
        <div class="doelspoor-cluster">
          <Button
            appearance="primary"
            isBusy={isBusy}
            onClick={() => (next ? onOpen(next.id) : void prepare(known.todayOn))}
          >
            {next ? text.goOn(day(next.heldOn)) : text.prepare}
          </Button>
        </div>
      )}
      {known && !next && !isCoach && <p class="doelspoor-quiet">{text.onlyCoach}</p>}
      {known?.meetings.length === 0 && <p>{text.none}</p>}
      {known?.last && <PreviousMeeting teamId={teamId} previous={known.last} canAnswer={hasKeys} />}
      {known && <MeetingList meetings={known.meetings} todayOn={known.todayOn} onOpen={onOpen} />}
    </section>
  );
}

function HeldLine({ countsOn, todayOn }: { countsOn: string[]; todayOn: string }) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const { held, of, lastOn, isHeldNow } = heldThisYear(countsOn, todayOn);
  return (
    <p>
      <strong>{text.heldThisYear(held, of)}</strong>{' '}
      {isHeldNow ? text.heldNow : text.notHeldNow(shortDayText(lastOn, todayOn, language))}
    </p>
  );
}
