import type { MeasureDefinition } from '../measures/define-measure.ts';
import type { Rate } from '../measures/rate.ts';
import type { Tally } from '../measures/tally.ts';
import { periodText } from '../text/day-text.ts';
import { percentText } from '../text/figure-sentence.ts';
import type { Period } from '../time/period.ts';
import { useLanguage } from './language.tsx';
import { ShareMark } from './share-mark.tsx';

interface RateTableProps {
  measure: MeasureDefinition;
  rows: readonly { period: Period; rate: Rate; tally: Tally }[];
}

/** The figures of a measure per period. Too few units give counts and no percentage. */
export function RateTable({ measure, rows }: RateTableProps) {
  const { language, t, say } = useLanguage();
  return (
    <div class="doelspoor-table-scroll">
      <table class="utrecht-table utrecht-table--html-table">
        <caption class="doelspoor-hidden">{t.figures.perQuarter(say(measure.name))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.figures.quarter}</th>
            <th scope="col">{t.figures.met}</th>
            <th scope="col">{t.figures.share}</th>
            <th scope="col">{t.figures.pending}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, rate, tally }) => (
            <tr key={period.firstOn}>
              <th scope="row">{periodText(period, language)}</th>
              <td>{rate.kind === 'nothing' ? '–' : t.figures.xOfN(rate.met, rate.counted)}</td>
              <td>
                {shareOf(rate, t.figures.tooFew)}
                {rate.kind === 'full' && <ShareMark rate={rate} />}
              </td>
              <td>{tally.pending === 0 ? '–' : tally.pending}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shareOf(rate: Rate, tooFew: string): string {
  if (rate.kind === 'full') {
    const { low, high } = rate.interval;
    return `${percentText(rate.share)} (${Math.round(low * 100)}–${percentText(high)})`;
  }
  return rate.kind === 'few' ? tooFew : '–';
}
