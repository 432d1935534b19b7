import { useId } from 'preact/hooks';
import { InlineButton } from '../../../shared/ui/button.tsx';
import { useScoreKeys } from '../../../shared/ui/form/score-keys.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useFamilyText } from '../../family/family-text.ts';

const scale = { min: 0, max: 10 };
const numbers = Array.from({ length: 11 }, (_, number) => number);

interface BigScoresProps {
  /** Who gives the score, in words. */
  who: string;
  value: number | null;
  /** The number of last time, marked. */
  earlier: number | null;
  onScore: (score: number | null) => void;
}

/** The scale question as buttons that a whole family can point at. */
export function BigScores({ who, value, earlier, onScore }: BigScoresProps) {
  const { t } = useLanguage();
  const { screen } = useFamilyText();
  const name = useId();
  const onKeyDown = useScoreKeys(scale, (number) => onScore(number ?? null));
  return (
    <div role="radiogroup" aria-label={screen.scoreOf(who)} onKeyDown={onKeyDown}>
      <p class="doelspoor-row doelspoor-family__who">
        <span class="doelspoor-quiet">{who}</span>
        {value !== null && (
          <InlineButton label={screen.clearOf(who)} onClick={() => onScore(null)}>
            {screen.clear}
          </InlineButton>
        )}
      </p>
      <div class="doelspoor-scores doelspoor-family__scores">
        {numbers.map((number) => (
          <label
            class={`doelspoor-score${number === earlier ? ' doelspoor-score--earlier' : ''}`}
            key={number}
          >
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === number}
              onChange={() => onScore(number)}
            />
            <span>
              {number}
              {number === earlier && <span class="doelspoor-hidden">{` (${t.form.lastTime})`}</span>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
