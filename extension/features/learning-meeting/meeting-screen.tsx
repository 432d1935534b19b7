import { useEffect, useState } from 'preact/hooks';
import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import { readMeeting } from '../../../shared/api/meetings.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { callApi } from '../../client/call-api.ts';
import { areTextsSent, openMeeting } from '../../meetings/meeting-port.ts';
import type { Stored } from '../../meetings/save-kept.ts';
import { OpenMeeting } from './open-meeting.tsx';
import { Problem } from './problem.tsx';
import { useAsked } from './use-asked.ts';
import { useMeetingText } from './use-meeting-text.ts';

export type WholeMeeting = ResponseOf<typeof readMeeting>;

interface MeetingScreenProps {
  teamId: string;
  meetingId: string;
  isCoach: boolean;
  onBack: () => void;
}

/** One meeting, once it was read and its texts are open. */
export function MeetingScreen({ teamId, meetingId, isCoach, onBack }: MeetingScreenProps) {
  const text = useMeetingText();
  const { known, error } = useAsked(
    () => callApi(readMeeting, { params: { team: teamId, meeting: meetingId }, request: {} }),
    meetingId,
  );
  const [opened, setOpened] = useState<{ stored: Stored; areSent: boolean } | null>(null);
  useEffect(() => {
    if (known) void opening(known).then(setOpened);
  }, [known]);
  return (
    <section class="doelspoor-stack doelspoor-meeting">
      <p class="doelspoor-no-print">
        <InlineButton onClick={onBack}>{`← ${text.back}`}</InlineButton>
      </p>
      {error !== null && <Problem code={error} />}
      {error === null && !opened && <p role="status">{text.loading}</p>}
      {known && opened && (
        <OpenMeeting
          teamId={teamId}
          isCoach={isCoach}
          whole={known}
          stored={opened.stored}
          areTextsSent={opened.areSent}
          onGone={onBack}
        />
      )}
    </section>
  );
}

async function opening({ meeting }: WholeMeeting): Promise<{ stored: Stored; areSent: boolean }> {
  const [stored, areSent] = await Promise.all([openMeeting(meeting), areTextsSent()]);
  return { stored, areSent };
}
