import type { Rate } from '../../measures/rate.ts';
import { percentText } from '../../text/figure-sentence.ts';
import { useLanguage } from '../language.tsx';

const WIDTH = 320;
const MIDDLE = 24;

interface IntervalBarProps {
  rate: Extract<Rate, { kind: 'full' }>;
  /** What the team aims for, as a share, or what is proposed; null without one. */
  target: { share: number; isOwn: boolean } | null;
  /** The figure in words: the picture's text. */
  label: string;
}

/** A share with what it may well be, on a line from 0 to 100%. Counted on a line, never coloured good or bad. */
export function IntervalBar({ rate, target, label }: IntervalBarProps) {
  const { t } = useLanguage();
  const low = rate.interval.low * WIDTH;
  const high = rate.interval.high * WIDTH;
  const share = rate.share * WIDTH;
  const counts = t.figures.xOfN(rate.met, rate.counted);
  // About half as wide as its letters, so that it stays clear of 0 and 100%.
  const half = counts.length * 3.5;
  return (
    <svg class="doelspoor-interval" role="img" aria-label={label} viewBox={`-6 0 ${WIDTH + 12} 52`}>
      <rect class="doelspoor-interval__ground" x={0} y={MIDDLE - 4} width={WIDTH} height={8} rx={2} />
      <rect class="doelspoor-interval__range" x={low} y={MIDDLE - 4} width={high - low} height={8} rx={2} />
      {target !== null && (
        <g>
          <rect
            class="doelspoor-interval__target"
            x={target.share * WIDTH - 1.5}
            y={MIDDLE - 11}
            width={3}
            height={22}
          />
          <text x={target.share * WIDTH} y={9} text-anchor={anchorOf(target.share)}>
            {`${target.isOwn ? t.figures.ownTarget : t.figures.target} ${percentText(target.share)}`}
          </text>
        </g>
      )}
      <circle class="doelspoor-interval__share" cx={share} cy={MIDDLE} r={6} />
      <text x={0} y={48}>
        0%
      </text>
      <text x={Math.min(Math.max(share, 28 + half), WIDTH - 40 - half)} y={48} text-anchor="middle">
        {counts}
      </text>
      <text x={WIDTH} y={48} text-anchor="end">
        100%
      </text>
    </svg>
  );
}

function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share > 0.85) return 'end';
  return share < 0.15 ? 'start' : 'middle';
}
