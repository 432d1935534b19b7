import type { ComponentChildren } from 'preact';
import type { NumberField } from '../../forms/define-form.ts';
import { useLanguage } from '../language.tsx';
import type { Path } from './answers.ts';
import { FieldGroup } from './field-group.tsx';
import { idOf } from './form-scope.ts';
import { useScoreKeys } from './score-keys.ts';

interface ScoreButtonsProps {
  field: NumberField;
  path: Path;
  value: unknown;
  isLabelHidden?: boolean | undefined;
  aside?: ComponentChildren;
  /** The number that was given last time, marked. */
  earlier?: number | null;
  onScore: (number: number | undefined) => void;
}

/** A number by one click or key: all numbers of the range in a row. */
export function ScoreButtons({
  field,
  path,
  value,
  isLabelHidden,
  aside,
  earlier = null,
  onScore,
}: ScoreButtonsProps) {
  const { t } = useLanguage();
  const onKeyDown = useScoreKeys(field, onScore);
  const numbers = Array.from({ length: field.max - field.min + 1 }, (_, at) => field.min + at);
  return (
    <FieldGroup
      field={field}
      path={path}
      role="radiogroup"
      isLabelHidden={isLabelHidden}
      aside={aside}
      onKeyDown={onKeyDown}
    >
      <div class="doelspoor-scores" style={`--doelspoor-scores: ${numbers.length}`}>
        {numbers.map((number) => (
          <label
            class={`doelspoor-score${number === earlier ? ' doelspoor-score--earlier' : ''}`}
            key={number}
          >
            <input
              type="radio"
              name={idOf(path)}
              value={number}
              checked={value === number}
              onChange={() => onScore(number)}
            />
            <span>
              {number < 0 ? `−${-number}` : number}
              {number === earlier && <span class="doelspoor-hidden">{` (${t.form.lastTime})`}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
