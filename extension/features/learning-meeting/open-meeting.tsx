import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Meeting } from '../../../shared/api/meetings.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { meetingPort, openMeeting } from '../../meetings/meeting-port.ts';
import type { Stored } from '../../meetings/save-kept.ts';
import { useKept } from '../../meetings/use-kept.ts';
import { Actions } from './actions.tsx';
import { Closing } from './closing.tsx';
import { Figures } from './figures.tsx';
import type { WholeMeeting } from './meeting-screen.tsx';
import { NoteField } from './note-field.tsx';
import { PreviousMeeting } from './previous-meeting.tsx';
import { SavingLine } from './saving-line.tsx';
import { Tools } from './tools.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface OpenMeetingProps {
  teamId: string;
  isCoach: boolean;
  whole: WholeMeeting;
  stored: Stored;
  areTextsSent: boolean;
  onGone: () => void;
}

/** A meeting from what was agreed last to what is agreed now. */
export function OpenMeeting({ teamId, isCoach, whole, stored, areTextsSent, onGone }: OpenMeetingProps) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const [meeting, setMeeting] = useState<Meeting>(whole.meeting);
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { id, state } = meeting;
  const port = useMemo(() => meetingPort(teamId, id, setMeeting), [teamId, id]);
  const keeping = useKept({ id, teamId, meetingId: null, stored, port, isKeptHere: !areTextsSent });
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.querySelector('h2')?.focus(), []);

  const isClosed = keeping.closed.length > 0;
  const isHeld = state === 'held';
  const isRead = isClosed || (isHeld && !isCorrecting);
  const measures = (keeping.fields.measures ?? '').split(' ').filter((one) => one !== '');
  const day = shortDayText(
    keeping.fields.heldOn ?? meeting.content.heldOn,
    dayOfInstant(Date.now()),
    language,
  );
  const changed = async (next: Meeting) => {
    setMeeting(next);
    keeping.adopt(await openMeeting(next));
  };
  return (
    <>
      <div class="doelspoor-row" ref={heading}>
        <Heading level={2} isFocusable>
          {text.of(day)}
        </Heading>
        <span class="doelspoor-quiet doelspoor-small">{text.states[state]}</span>
      </div>
      <Tools teamId={teamId} whole={{ ...whole, meeting }} keeping={keeping} />
      {isClosed && (
        <Alert kind="info">
          <p>{text.closedTexts}</p>
        </Alert>
      )}
      {!areTextsSent && (
        <Alert kind="warning">
          <p>{text.onlyHere}</p>
        </Alert>
      )}
      {isCorrecting && (
        <Alert kind="info">
          <p>{text.closing.correcting}</p>
        </Alert>
      )}
      {whole.previous ? (
        <PreviousMeeting teamId={teamId} previous={whole.previous} canAnswer={!isHeld && !isClosed} />
      ) : (
        <p class="doelspoor-quiet">{text.previous.none}</p>
      )}
      <Figures
        teamId={teamId}
        meeting={meeting}
        keeping={keeping}
        measures={measures}
        canLead={isCoach && !isClosed}
        isRead={isRead}
        onChanged={changed}
      />
      <section class="doelspoor-stack" aria-labelledby="meeting-notes">
        <Heading level={3} id="meeting-notes">
          {text.notes.title}
        </Heading>
        {!isRead && <p class="doelspoor-quiet doelspoor-small">{text.notes.noCase}</p>}
        <div class="doelspoor-meeting__pair">
          <NoteField keeping={keeping} path="successes" label={text.notes.successes} isRead={isRead} />
          <NoteField keeping={keeping} path="keep" label={text.notes.keep} isRead={isRead} />
        </div>
        <div class="doelspoor-meeting__pair">
          <NoteField keeping={keeping} path="bottlenecks" label={text.notes.bottlenecks} isRead={isRead} />
          <NoteField keeping={keeping} path="tackle" label={text.notes.tackle} isRead={isRead} />
        </div>
      </section>
      <Actions
        teamId={teamId}
        meetingId={id}
        actions={whole.actions}
        measures={measures}
        mode={isClosed ? 'read' : !isHeld || isCorrecting ? 'plan' : 'answer'}
        canRemove={!isHeld}
        isKeptHere={!areTextsSent}
      />
      <Closing
        teamId={teamId}
        meeting={meeting}
        keeping={keeping}
        earlier={whole.earlier}
        isRead={isRead}
        canLead={isCoach && !isClosed}
        isCorrecting={isCorrecting}
        onCorrecting={setIsCorrecting}
        onChanged={changed}
        onGone={onGone}
      />
      {!isRead && (
        <div class="doelspoor-meeting__foot">
          <SavingLine keeping={keeping} />
        </div>
      )}
    </>
  );
}
