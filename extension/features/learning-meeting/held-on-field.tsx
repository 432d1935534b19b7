import { useId } from 'preact/hooks';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { dayOfInstant, isDay } from '../../../shared/time/day.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { Keeping } from '../../meetings/use-kept.ts';
import { ClashChoice } from './clash-choice.tsx';
import { useMeetingText } from './use-meeting-text.ts';

/** The day of the meeting. One that was held was not held on a day to come. */
export function HeldOnField({ keeping, isHeld }: { keeping: Keeping; isHeld: boolean }) {
  const { language } = useLanguage();
  const text = useMeetingText();
  const id = useId();
  return (
    <div class="utrecht-form-field doelspoor-field">
      <label class="utrecht-form-label" for={id}>
        {text.figures.heldOn}
      </label>
      <input
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input doelspoor-meeting__day"
        type="date"
        required
        value={keeping.fields.heldOn}
        max={isHeld ? dayOfInstant(Date.now()) : undefined}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (isDay(value)) keeping.set('heldOn', value);
        }}
        onBlur={() => void keeping.save()}
      />
      <ClashChoice keeping={keeping} path="heldOn" say={(day) => shortDayText(day, '', language)} />
    </div>
  );
}
