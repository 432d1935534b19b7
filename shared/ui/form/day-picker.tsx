import { dayText } from '../../text/day-text.ts';
import { addDays, type Day, isDay } from '../../time/day.ts';
import { useLanguage } from '../language.tsx';

interface DayPickerProps {
  id: string;
  value: Day | undefined;
  todayOn: Day;
  tense: 'past' | 'future' | undefined;
  describedBy: string | undefined;
  isInvalid: boolean;
  onPick: (day: Day | undefined) => void;
}

/** A day from the calendar, or by one click for the days that are picked most. */
export function DayPicker({ id, value, todayOn, tense, describedBy, isInvalid, onPick }: DayPickerProps) {
  const { language, t } = useLanguage();
  const quickPicks = {
    past: [
      { label: t.days.today, day: todayOn },
      { label: t.days.yesterday, day: addDays(todayOn, -1) },
    ],
    future: [
      { label: t.days.inTwoWeeks, day: addDays(todayOn, 14) },
      { label: t.days.inSixWeeks, day: addDays(todayOn, 42) },
      { label: t.days.inThreeMonths, day: addDays(todayOn, 91) },
    ],
    any: [{ label: t.days.today, day: todayOn }],
  }[tense ?? 'any'];
  return (
    <div class="doelspoor-day">
      <div class="doelspoor-cluster">
        <input
          class="utrecht-textbox utrecht-textbox--html-input doelspoor-day__input"
          id={id}
          type="date"
          value={value ?? ''}
          aria-describedby={describedBy}
          aria-invalid={isInvalid ? true : undefined}
          onInput={(event) => {
            const day = event.currentTarget.value;
            onPick(isDay(day) ? day : undefined);
          }}
        />
        {value && <span class="doelspoor-quiet">{dayText(value, todayOn, language)}</span>}
      </div>
      <div class="doelspoor-chips">
        {quickPicks.map(({ label, day }) => (
          <button
            type="button"
            class="doelspoor-chip doelspoor-chip--button"
            key={label}
            aria-pressed={value === day}
            aria-label={`${label}: ${dayText(day, todayOn, language)}`}
            onClick={() => onPick(value === day ? undefined : day)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
