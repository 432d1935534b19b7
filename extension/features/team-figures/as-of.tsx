import { useId } from 'preact/hooks';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { type Day, isDay } from '../../../shared/time/day.ts';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useFiguresText } from './use-figures-text.ts';

interface AsOfProps {
  /** The day of the figures that show. */
  shownOn: Day;
  todayOn: Day;
  /** Null for today. */
  onPick: (day: Day | null) => void;
}

/** As of which day the figures are, to choose, and what can still change in them. */
export function AsOf({ shownOn, todayOn, onPick }: AsOfProps) {
  const { language, t } = useLanguage();
  const text = useFiguresText();
  const id = useId();
  return (
    <div class="doelspoor-stack">
      <p class="doelspoor-quiet">
        {`${t.team.until(shortDayText(shownOn, '', language))}. `}
        {text.canChange}
      </p>
      <div class="doelspoor-cluster doelspoor-no-print">
        <label for={id}>{text.asOf}</label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input doelspoor-day__input"
          id={id}
          type="date"
          value={shownOn}
          max={todayOn}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (isDay(day) && day <= todayOn) onPick(day === todayOn ? null : day);
          }}
        />
        {shownOn !== todayOn && <InlineButton onClick={() => onPick(null)}>{text.today}</InlineButton>}
      </div>
    </div>
  );
}
