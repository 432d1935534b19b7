import type { ResponseOf } from '../../../shared/api/endpoint.ts';
import type { readMeetings } from '../../../shared/api/meetings.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useMeetingText } from './use-meeting-text.ts';

interface MeetingListProps {
  meetings: ResponseOf<typeof readMeetings>['meetings'];
  todayOn: string;
  onOpen: (meetingId: string) => void;
}

/** All meetings of a team, newest first. */
export function MeetingList({ meetings, todayOn, onOpen }: MeetingListProps) {
  const { language } = useLanguage();
  const text = useMeetingText();
  if (meetings.length === 0) return null;
  return (
    <>
      <Heading level={3}>{text.list}</Heading>
      <ul class="doelspoor-rows doelspoor-rows--lined">
        {meetings.map(({ id, heldOn, state, actions, openActions }) => (
          <li class="doelspoor-row" key={id}>
            <InlineButton
              label={text.open(shortDayText(heldOn, todayOn, language))}
              onClick={() => onOpen(id)}
            >
              {shortDayText(heldOn, todayOn, language)}
            </InlineButton>
            <span class="doelspoor-quiet doelspoor-small">
              {`${text.states[state]} · ${text.actionsCount(actions, openActions)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
