import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../../shared/ui/button.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import type { WholeMeeting } from './meeting-screen.tsx';
import { TranscriptBox } from './transcript-box.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface ToolsProps {
  teamId: string;
  whole: WholeMeeting;
  keeping: Keeping;
}

/** What a meeting is taken into the room with, and out of it. */
export function Tools({ teamId, whole, keeping }: ToolsProps) {
  const text = useMeetingText();
  const [isWritten, setIsWritten] = useState(false);
  const address = (view: 'screen' | 'sheet') =>
    `${browser.runtime.getURL('/meeting.html')}#${view}/${teamId}/${whole.meeting.id}`;
  const link = (view: 'screen' | 'sheet') => (
    <a class="nl-link" href={address(view)} target="_blank" rel="noreferrer">
      {text.tools[view]} <span class="doelspoor-hidden">{`(${text.tools.opens})`}</span>
    </a>
  );
  return (
    <div class="doelspoor-stack doelspoor-no-print">
      <div class="doelspoor-cluster doelspoor-meeting__tools">
        {link('screen')}
        {link('sheet')}
        <Button
          isExpanded={isWritten}
          onClick={() => void keeping.save().then(() => setIsWritten((isOpen) => !isOpen))}
        >
          {text.tools.transcript}
        </Button>
      </div>
      {isWritten && (
        <TranscriptBox teamId={teamId} meetingId={whole.meeting.id} onClose={() => setIsWritten(false)} />
      )}
    </div>
  );
}
