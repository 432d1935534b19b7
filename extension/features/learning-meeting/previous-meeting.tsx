import type { LastMeeting } from '../../../shared/api/meetings.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant } from '../../../shared/time/day.ts';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { OpenedAction } from './opened-action.tsx';
import { ThenAndSince } from './then-and-since.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface PreviousMeetingProps {
  teamId: string;
  previous: LastMeeting;
  /** Whether it can be said here what came of an action. */
  canAnswer: boolean;
}

/** Where a meeting starts: what was agreed, what came of it, and what happened to the figures since. */
export function PreviousMeeting({ teamId, previous, canAnswer }: PreviousMeetingProps) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const { heldOn, actions } = previous;
  return (
    <section class="doelspoor-stack" aria-labelledby="previous-meeting">
      <Heading level={3} id="previous-meeting">
        {text.previous.title(shortDayText(heldOn, dayOfInstant(Date.now()), language))}
      </Heading>
      {actions.length === 0 && <p class="doelspoor-quiet">{text.previous.noActions}</p>}
      {actions.length > 0 && (
        <ol class="doelspoor-meeting__actions">
          {actions.map((action) => (
            <li key={action.id}>
              <OpenedAction
                teamId={teamId}
                action={action}
                measures={[]}
                mode={canAnswer ? 'answer' : 'read'}
              />
            </li>
          ))}
        </ol>
      )}
      <ThenAndSince previous={previous} />
    </section>
  );
}
