import { useId } from 'preact/hooks';
import type { Ability } from '../../../shared/competence/abilities.ts';
import { HIGHEST_RATING } from '../../../shared/competence/ability-ids.ts';
import { digitOf } from '../../../shared/ui/form/shortcut.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';

interface RatingRowProps {
  ability: Ability;
  rating: number | null;
  onRate: (rating: number) => void;
  /** A key was pressed: the next question has its turn. */
  onNext: () => void;
}

const ratings = Array.from({ length: HIGHEST_RATING }, (_, index) => index + 1);

/** One question with seven numbers, by click, arrow or number key. */
export function RatingRow({ ability, rating, onRate, onNext }: RatingRowProps) {
  const { say } = useLanguage();
  const name = useId();
  return (
    <fieldset
      class="doelspoor-field"
      data-ability={ability.id}
      onKeyDown={(event) => {
        const digit = digitOf(event);
        if (digit === null || digit < 1 || digit > HIGHEST_RATING) return;
        event.preventDefault();
        onRate(digit);
        onNext();
      }}
    >
      <legend class="doelspoor-legend">{say(ability.question)}</legend>
      <div class="doelspoor-scores" style={`--doelspoor-scores: ${HIGHEST_RATING}`}>
        {ratings.map((number) => (
          <label class="doelspoor-score" key={number}>
            <input
              type="radio"
              name={name}
              value={number}
              checked={rating === number}
              onChange={() => onRate(number)}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
