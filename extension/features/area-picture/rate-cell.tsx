import type { Rate } from '../../../shared/measures/rate.ts';
import { percentText } from '../../../shared/text/figure-sentence.ts';
import { useAreaText } from './use-area-text.ts';

interface RateCellProps {
  rate: Rate;
  /** What does not count yet. */
  pending?: number;
}

/** x of n, with no more than so many can bear. */
export function RateCell({ rate, pending = 0 }: RateCellProps) {
  const text = useAreaText();
  return (
    <>
      {rate.kind === 'nothing' ? text.nothing : text.xOfN(rate.met, rate.counted)}
      {rate.kind === 'few' && <span class="doelspoor-area__aside">{text.few}</span>}
      {rate.kind === 'full' && (
        <>
          {': '}
          <strong>{percentText(rate.share)}</strong>
          <span class="doelspoor-area__aside">
            {text.interval(Math.round(rate.interval.low * 100), Math.round(rate.interval.high * 100))}
          </span>
        </>
      )}
      {pending > 0 && <span class="doelspoor-area__aside">{text.pending(pending)}</span>}
    </>
  );
}
