import { useId, useState } from 'preact/hooks';
import { type Meeting, removeMeeting } from '../../../shared/api/meetings.ts';
import { meetingRole } from '../../../shared/codes/meeting-role.ts';
import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { participantsOf } from '../../../shared/meetings/meeting-fields.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { callApi } from '../../client/call-api.ts';
import { writeKept } from '../../meetings/kept.ts';
import type { Keeping } from '../../meetings/use-kept.ts';
import { Confirm } from './confirm.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import type { WholeMeeting } from './meeting-screen.tsx';
import { Problem } from './problem.tsx';
import { useMeetingText } from './use-meeting-text.ts';
import { useStateChange } from './use-state-change.ts';

interface ClosingProps {
  teamId: string;
  meeting: Meeting;
  keeping: Keeping;
  earlier: WholeMeeting['earlier'];
  isRead: boolean;
  canLead: boolean;
  isCorrecting: boolean;
  onCorrecting: (isCorrecting: boolean) => void;
  onChanged: (meeting: Meeting) => Promise<void>;
  onGone: () => void;
}

/** Who were there, how helpful it was, and that it was held. */
export function Closing(props: ClosingProps) {
  const { teamId, meeting, keeping, earlier, isRead, canLead, isCorrecting, onCorrecting, onChanged } = props;
  const { language } = useLanguage();
  const text = useMeetingText();
  const { change, isBusy, problem } = useStateChange({ teamId, meetingId: meeting.id, keeping, onChanged });
  const [removal, setRemoval] = useState<ErrorCode | null>(null);
  const todayOn = dayOfInstant(Date.now());
  const heldOn = keeping.fields.heldOn ?? meeting.content.heldOn;
  const day = shortDayText(heldOn, todayOn, language);

  async function remove(): Promise<void> {
    const answer = await callApi(removeMeeting, {
      params: { team: teamId, meeting: meeting.id },
      request: { revision: String(keeping.revision) },
    });
    if (!answer.ok && answer.code !== 'not-found') return setRemoval(answer.code);
    await writeKept(meeting.id, null);
    props.onGone();
  }

  return (
    <section class="doelspoor-stack" aria-labelledby="meeting-closing">
      <Heading level={3} id="meeting-closing">
        {text.closing.title}
      </Heading>
      <Participants keeping={keeping} isRead={isRead} />
      <Helpful keeping={keeping} isRead={isRead} />
      {(problem ?? removal) !== null && <Problem code={problem ?? removal ?? 'unexpected'} />}
      {meeting.state === 'held' && <p>{text.closing.done(day)}</p>}
      {meeting.state === 'held' && canLead && (
        <div class="doelspoor-no-print">
          <Button onClick={() => void keeping.save().then(() => onCorrecting(!isCorrecting))}>
            {isCorrecting ? text.closing.stopCorrecting : text.closing.correct}
          </Button>
        </div>
      )}
      {meeting.state !== 'held' && canLead && (
        <div class="doelspoor-cluster doelspoor-no-print">
          {meeting.state === 'frozen' && heldOn <= todayOn && (
            <Confirm
              action={text.closing.hold}
              appearance="primary"
              consequence={text.closing.sure}
              yes={text.closing.confirm}
              no={text.closing.notYet}
              isBusy={isBusy}
              onYes={() => void change('held')}
            />
          )}
          <Confirm
            action={text.closing.remove}
            appearance="subtle"
            consequence={text.closing.removeSure}
            yes={text.closing.removeConfirm}
            no={text.closing.notYet}
            isBusy={false}
            onYes={() => void remove()}
          />
        </div>
      )}
      {meeting.state !== 'held' && canLead && (
        <p class="doelspoor-quiet doelspoor-small">
          {meeting.state === 'prepared' && text.closing.needsFigures}
          {meeting.state === 'frozen' && heldOn > todayOn && text.closing.tooEarly(day)}
        </p>
      )}
      <EarlierVersions meetingId={meeting.id} earlier={earlier} />
    </section>
  );
}

function Participants({ keeping, isRead }: { keeping: Keeping; isRead: boolean }) {
  const { say } = useLanguage();
  const text = useMeetingText();
  const id = useId();
  if (isRead) {
    const present = participantsText(keeping.fields, say);
    return present === '' ? null : <p>{`${text.closing.participants} ${present}.`}</p>;
  }
  return (
    <fieldset class="doelspoor-field">
      <legend class="utrecht-form-label">{text.closing.participants}</legend>
      <div class="doelspoor-meeting__roles">
        {meetingRole.codes.map((role) => (
          <div key={role.code}>
            <label for={`${id}-${role.code}`}>{say(role)}</label>
            <input
              id={`${id}-${role.code}`}
              class="utrecht-textbox utrecht-textbox--html-input"
              type="number"
              inputMode="numeric"
              min={0}
              max={99}
              value={keeping.fields[participantsOf(role.code)] ?? ''}
              onInput={(event) =>
                keeping.set(participantsOf(role.code), wholeText(event.currentTarget.value))
              }
              onBlur={() => void keeping.save()}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Helpful({ keeping, isRead }: { keeping: Keeping; isRead: boolean }) {
  const text = useMeetingText();
  const name = useId();
  const given = Number(keeping.fields.helpful ?? 0);
  if (isRead) return given > 0 ? <p>{text.sheet.helpful(given)}</p> : null;
  return (
    <fieldset class="doelspoor-field">
      <legend class="utrecht-form-label">{text.closing.helpful}</legend>
      <p class="doelspoor-quiet doelspoor-small">{text.closing.helpfulHint}</p>
      <div class="doelspoor-scores" style="--doelspoor-scores: 10">
        {Array.from({ length: 10 }, (_, index) => index + 1).map((score) => (
          <label class="doelspoor-score" key={score}>
            <input
              type="radio"
              name={name}
              checked={given === score}
              onChange={() => {
                keeping.set('helpful', String(score));
                void keeping.save();
              }}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Who were there, as one line: “5 gezinswerkers, 1 teamcoach”. */
export function participantsText(
  fields: Readonly<Record<string, string>>,
  say: (text: { nl: string; en: string }) => string,
): string {
  return meetingRole.codes
    .flatMap((role) => {
      const count = fields[participantsOf(role.code)];
      return count ? [`${count} ${say(role)}`] : [];
    })
    .join(', ');
}

/** What was typed as a number from 1 to 99; '' for anything else, and for none. */
function wholeText(typed: string): string {
  const number = Math.min(99, Math.floor(Number(typed)));
  return number >= 1 ? String(number) : '';
}
