import { useId, useState } from 'preact/hooks';
import type { TeamChoice } from '../../../shared/api/feedback.ts';
import { labelOf } from '../../../shared/codes/define-code-list.ts';
import { rebaseReason } from '../../../shared/codes/rebase-reason.ts';
import { measures } from '../../../shared/measures/registry.ts';
import { shortDayText } from '../../../shared/text/day-text.ts';
import { isDay } from '../../../shared/time/day.ts';
import { Button, InlineButton } from '../../../shared/ui/button.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useFiguresText } from './use-figures-text.ts';

type Rebase = TeamChoice['rebases'][number];

interface RebasesProps {
  rebases: readonly Rebase[];
  /** Measures that the team chose: only of those it sees the course at once. */
  chosen: readonly string[];
  todayOn: string;
  onChange: (rebases: Rebase[]) => void;
}

/** Where the centre line of a course starts anew: never by itself, always with a reason. */
export function Rebases({ rebases, chosen, todayOn, onChange }: RebasesProps) {
  const { language, say } = useLanguage();
  const text = useFiguresText();
  const id = useId();
  const [measure, setMeasure] = useState('');
  const [fromOn, setFromOn] = useState('');
  const [reason, setReason] = useState('');
  const code = rebaseReason.codes.find((one) => one.code === reason)?.code;
  const isComplete = measure !== '' && isDay(fromOn) && fromOn <= todayOn && code !== undefined;
  const nameOf = (one: string) => {
    const found = measures.find(({ id: measureId }) => measureId === one);
    return found ? say(found.name) : one;
  };
  return (
    <details>
      <summary>{text.choice.rebases}</summary>
      <div class="doelspoor-stack">
        <p class="doelspoor-quiet doelspoor-small">{text.choice.rebasesHelp}</p>
        {rebases.length > 0 && (
          <ul>
            {rebases.map((rebase) => (
              <li key={`${rebase.measure} ${rebase.fromOn}`}>
                {`${nameOf(rebase.measure)}: ${shortDayText(rebase.fromOn, '', language)}, ${say(labelOf(rebaseReason, rebase.reason))}`}{' '}
                <InlineButton
                  label={`${text.choice.rebaseRemove}: ${nameOf(rebase.measure)}, ${shortDayText(rebase.fromOn, '', language)}`}
                  onClick={() => onChange(rebases.filter((one) => one !== rebase))}
                >
                  {text.choice.rebaseRemove}
                </InlineButton>
              </li>
            ))}
          </ul>
        )}
        <div class="doelspoor-cluster">
          <label for={`${id}-measure`}>{text.choice.rebaseMeasure}</label>
          <select
            class="utrecht-select utrecht-select--html-select doelspoor-inline-select"
            id={`${id}-measure`}
            value={measure}
            onChange={({ currentTarget: { value } }) => setMeasure(value)}
          >
            <option value="">{text.choice.none}</option>
            {chosen.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
          <label for={`${id}-from`}>{text.choice.rebaseOn}</label>
          <input
            class="utrecht-textbox utrecht-textbox--html-input doelspoor-day__input"
            id={`${id}-from`}
            type="date"
            max={todayOn}
            value={fromOn}
            onChange={({ currentTarget: { value } }) => setFromOn(value)}
          />
          <label for={`${id}-reason`}>{text.choice.rebaseReason}</label>
          <select
            class="utrecht-select utrecht-select--html-select doelspoor-inline-select"
            id={`${id}-reason`}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          >
            <option value="">{text.choice.none}</option>
            {rebaseReason.codes.map((one) => (
              <option key={one.code} value={one.code}>
                {say(one)}
              </option>
            ))}
          </select>
          {isComplete && (
            <Button
              onClick={() => {
                const kept = rebases.filter((one) => one.measure !== measure || one.fromOn !== fromOn);
                onChange([...kept, { measure, fromOn, reason: code }]);
                setMeasure('');
                setFromOn('');
                setReason('');
              }}
            >
              {text.choice.rebaseAdd}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
