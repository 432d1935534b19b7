import { dayOfInstant } from '../../../shared/time/day.ts';
import type { Keeping } from '../../meetings/use-kept.ts';
import { KeptDayField } from './kept-day-field.tsx';
import { useMeetingText } from './use-meeting-text.ts';

/** The day of the meeting. One that was held was not held on a day to come. */
export function HeldOnField({ keeping, isHeld }: { keeping: Keeping; isHeld: boolean }) {
  const text = useMeetingText();
  return (
    <KeptDayField
      keeping={keeping}
      path="heldOn"
      label={text.figures.heldOn}
      isRequired
      lastOn={isHeld ? dayOfInstant(Date.now()) : undefined}
      class="doelspoor-meeting__day"
    />
  );
}
