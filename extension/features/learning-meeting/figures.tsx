import type { Meeting } from '../../../shared/api/meetings.ts';
import { interpretationOf } from '../../../shared/meetings/meeting.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { FrozenMeasure } from './frozen-measure.tsx';
import { HeldOnField } from './held-on-field.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import { NoteField } from './note-field.tsx';
import { Problem } from './problem.tsx';
import { useMeetingText } from './use-meeting-text.ts';
import { useStateChange } from './use-state-change.ts';

interface FiguresProps {
  teamId: string;
  meeting: Meeting;
  keeping: Keeping;
  measures: readonly string[];
  /** Whether whoever looks leads the meeting. */
  canLead: boolean;
  isRead: boolean;
  onChanged: (meeting: Meeting) => Promise<void>;
}

/** What the meeting looks at: chosen first, then laid down, each with what the team makes of it. */
export function Figures(props: FiguresProps) {
  const { teamId, meeting, keeping, measures, canLead, isRead, onChanged } = props;
  const { language } = useLanguage();
  const text = useMeetingText();
  const { change, isBusy, problem } = useStateChange({ teamId, meetingId: meeting.id, keeping, onChanged });
  const { frozen, state } = meeting;
  return (
    <section class="doelspoor-stack" aria-labelledby="meeting-figures">
      <Heading level={3} id="meeting-figures">
        {text.figures.title}
      </Heading>
      {canLead && !isRead && <HeldOnField keeping={keeping} isHeld={state === 'held'} />}
      {!frozen && <MeasureChoice keeping={keeping} measures={measures} isRead={!canLead || isRead} />}
      {problem !== null && <Problem code={problem} />}
      {!frozen && canLead && (
        <div class="doelspoor-stack">
          <p class="doelspoor-quiet doelspoor-small">{text.figures.freezeWhat}</p>
          {measures.length > 0 && (
            <div>
              <Button appearance="primary" isBusy={isBusy} onClick={() => void change('frozen')}>
                {text.figures.freeze}
              </Button>
            </div>
          )}
        </div>
      )}
      {!frozen && !canLead && <p class="doelspoor-quiet">{text.figures.waiting}</p>}
      {frozen && (
        <div class="doelspoor-row">
          <p class="doelspoor-quiet">{text.figures.frozenOn(shortDayText(frozen.cutOn, '', language))}</p>
          {canLead && state === 'frozen' && (
            <div class="doelspoor-cluster doelspoor-no-print">
              <Button isBusy={isBusy} onClick={() => void change('frozen')}>
                {text.figures.again}
              </Button>
              <Button isBusy={isBusy} onClick={() => void change('prepared')}>
                {text.figures.letGo}
              </Button>
            </div>
          )}
        </div>
      )}
      {frozen?.figures.map((one) => (
        <div class="doelspoor-stack" key={one.definition.id}>
          <FrozenMeasure frozen={one} />
          <NoteField
            keeping={keeping}
            path={interpretationOf(one.definition.id)}
            label={text.figures.interpretation}
            isRead={isRead}
          />
        </div>
      ))}
    </section>
  );
}
