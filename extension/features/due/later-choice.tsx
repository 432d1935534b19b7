import { useId, useState } from 'preact/hooks';
import { dayText } from '../../../shared/text/day-text.ts';
import { addDays, type Day, isDay, weekday } from '../../../shared/time/day.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import type { PromptAnswer } from '../../prompts/answer-prompt.ts';

interface LaterChoiceProps {
  todayOn: Day;
  /** Whether the date itself can be moved too, which is something else. */
  canMove: boolean;
  isBusy: boolean;
  onAnswer: (answer: PromptAnswer) => Promise<void>;
}

/** When to be reminded again: one click for the usual days. Not another date: that is agreed with the family. */
export function LaterChoice({ todayOn, canMove, isBusy, onAnswer }: LaterChoiceProps) {
  const { language, t } = useLanguage();
  const [isPicking, setPicking] = useState(false);
  const id = useId();
  const later = (until: Day) => void onAnswer({ answer: 'later', until });
  const tomorrow = addDays(todayOn, 1);
  const monday = addDays(todayOn, 8 - weekday(todayOn));
  // On a Sunday the coming Monday is tomorrow already.
  const nextWeek = monday > tomorrow ? monday : addDays(monday, 7);
  return (
    <fieldset class="doelspoor-due__choice doelspoor-fade-in">
      <legend class="utrecht-form-label">{t.due.laterTitle}</legend>
      <p class="doelspoor-small">{canMove ? `${t.due.laterHelp} ${t.due.laterOrMove}` : t.due.laterHelp}</p>
      <div class="doelspoor-cluster">
        <Button isBusy={isBusy} onClick={() => later(tomorrow)}>
          {`${t.due.tomorrow}, ${dayText(tomorrow, todayOn, language)}`}
        </Button>
        <Button isBusy={isBusy} onClick={() => later(nextWeek)}>
          {`${t.due.nextWeek}, ${dayText(nextWeek, todayOn, language)}`}
        </Button>
        <Button isExpanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {t.due.aDay}
        </Button>
      </div>
      {isPicking && <OwnDay id={id} todayOn={todayOn} isBusy={isBusy} onPick={later} />}
    </fieldset>
  );
}

interface OwnDayProps {
  id: string;
  todayOn: Day;
  isBusy: boolean;
  onPick: (day: Day) => void;
}

function OwnDay({ id, todayOn, isBusy, onPick }: OwnDayProps) {
  const { t } = useLanguage();
  const [day, setDay] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="doelspoor-stack doelspoor-fade-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isAhead = isDay(day) && day > todayOn;
        setWrong(!isAhead);
        if (isAhead) onPick(day);
      }}
    >
      <label class="utrecht-form-label" for={id}>
        {t.due.aDayLabel}
      </label>
      <div class="doelspoor-cluster">
        <input
          class="utrecht-textbox utrecht-textbox--html-input doelspoor-day__input"
          id={id}
          type="date"
          min={addDays(todayOn, 1)}
          value={day}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? `${id}-error` : undefined}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <Button isSubmit isBusy={isBusy} onClick={() => undefined}>
          {t.due.remindThen}
        </Button>
      </div>
      <div role="alert">
        {isWrong && (
          <p class="utrecht-form-field-error-message" id={`${id}-error`}>
            {t.due.chooseADay}
          </p>
        )}
      </div>
    </form>
  );
}
