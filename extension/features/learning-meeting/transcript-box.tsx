import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { Problem } from './problem.tsx';
import { transcriptOf } from './transcript.ts';
import { useMeetingText } from './use-meeting-text.ts';
import { useOpenedMeeting } from './use-opened-meeting.ts';

interface TranscriptBoxProps {
  teamId: string;
  meetingId: string;
  onClose: () => void;
}

/** The record as text, to copy into whatever a team keeps its records in. */
export function TranscriptBox({ teamId, meetingId, onClose }: TranscriptBoxProps) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const { opened, error } = useOpenedMeeting({ team: teamId, meeting: meetingId }, false);
  useEffect(() => area.current?.focus(), [opened !== null]);
  if (error !== null) return <Problem code={error} />;
  if (!opened) return <p role="status">{text.loading}</p>;
  const written = transcriptOf(opened, { language, text });

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(written);
      setOutcome('copied');
    } catch {
      area.current?.select();
      setOutcome('notCopied');
    }
  }

  return (
    <div class="doelspoor-stack">
      <label class="utrecht-form-label" for={id}>
        {text.transcript.title}
      </label>
      <textarea
        id={id}
        ref={area}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={14}
        readOnly
        value={written}
      />
      <div class="doelspoor-cluster">
        <Button appearance="primary" onClick={() => void copy()}>
          {text.transcript.copy}
        </Button>
        <Button onClick={onClose}>{text.transcript.close}</Button>
        <span role="status">{outcome !== null && text.transcript[outcome]}</span>
      </div>
    </div>
  );
}
