import type { AreaPictureYear, OwnIndicators } from '../../../shared/api/area.ts';
import { areaIndicators } from '../../../shared/area/indicators.ts';
import { changeBetween } from '../../../shared/measures/change.ts';
import type { Rate } from '../../../shared/measures/rate.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { useAreaText } from './use-area-text.ts';

const compared: readonly { id: string; rateOf: (own: OwnIndicators) => Rate }[] = [
  { id: '2', rateOf: ({ neighbourhood }) => neighbourhood },
  { id: '5', rateOf: ({ network }) => network.rate },
];

/** What may be said of the last two whole years: a difference only where chance does not explain it. */
export function Changes({ years }: { years: readonly AreaPictureYear[] }) {
  const { say } = useLanguage();
  const text = useAreaText();
  const [then, now] = years.slice(-3, -1);
  if (!then || !now) return null;
  const sentences = compared.flatMap(({ id, rateOf }) => {
    const indicator = areaIndicators.find((one) => one.id === id);
    const [before, after] = [countsOf(rateOf(then.own)), countsOf(rateOf(now.own))];
    const change = before && after && changeBetween(after, before);
    return indicator && change ? [text.change[change.verdict](say(indicator.name), now.year, then.year)] : [];
  });
  return (
    <div class="doelspoor-stack">
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p class="doelspoor-quiet doelspoor-small">{text.chance}</p>
    </div>
  );
}

function countsOf(rate: Rate) {
  return rate.kind === 'nothing' ? null : { met: rate.met, counted: rate.counted, effectiveN: null };
}
