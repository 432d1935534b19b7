import { useState } from 'preact/hooks';
import { dayText } from '../../text/day-text.ts';
import type { Day } from '../../time/day.ts';
import { InlineButton } from '../button.tsx';
import { useLanguage } from '../language.tsx';
import { DayPicker } from './day-picker.tsx';
import { idOf } from './form-scope.ts';
import { HAPPENED_ON } from './problems.ts';

interface HappenedOnProps {
  label: string;
  day: Day;
  todayOn: Day;
  error: string | null;
  onPick: (day: Day) => void;
}

/** The day on which it happened: today, until someone says otherwise. */
export function HappenedOn({ label, day, todayOn, error, onPick }: HappenedOnProps) {
  const { language, t } = useLanguage();
  const [isOpen, setOpen] = useState(day !== todayOn);
  const id = idOf(HAPPENED_ON);
  const said = dayText(day, todayOn, language);
  const shown = day === todayOn ? t.form.todayIs(said) : said;
  return (
    <div class="doelspoor-section doelspoor-happened-on">
      <div class="doelspoor-row">
        {isOpen ? <label for={id}>{label}</label> : <span>{label}</span>}
        {!isOpen && (
          <InlineButton
            label={t.form.changeDay(label, shown)}
            isExpanded={false}
            onClick={() => setOpen(true)}
          >
            {shown}
          </InlineButton>
        )}
      </div>
      {isOpen && (
        <DayPicker
          id={id}
          value={day}
          todayOn={todayOn}
          tense="past"
          describedBy={error === null ? undefined : `${id}-error`}
          isInvalid={error !== null}
          onPick={(picked) => onPick(picked ?? todayOn)}
        />
      )}
      {error !== null && (
        <p class="utrecht-form-field-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
