import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import { percentText } from '../../text/figure-sentence.ts';

/** Where the picture itself stands in its frame, in pixels. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A picture shows at least this much of 0 to 100%: a smaller piece would make little of nothing look large. */
const LEAST_SPAN = 0.5;

/**
 * The scale of shares for what has to be seen: whole tenths, at least half of 0–100%, never outside it.
 * @param values shares that must fit; what lies outside 0–1 (a limit) is cut off
 */
export function shareScale(values: readonly number[], { top, bottom }: Plot): ScaleLinear<number, number> {
  const seen = values.map((value) => Math.min(1, Math.max(0, value)));
  let low = Math.floor(Math.min(...seen, 1) * 10) / 10;
  let high = Math.ceil(Math.max(...seen, 0) * 10) / 10;
  if (high - low < LEAST_SPAN) {
    high = Math.min(1, Math.max(high, low + LEAST_SPAN));
    low = Math.max(0, high - LEAST_SPAN);
  }
  return scaleLinear([low, high], [bottom, top]).clamp(true);
}

/** A line over the whole width of a picture. */
export function across({ left, right }: Plot, y: number): string {
  return `M${left} ${y}H${right}`;
}

/** Lines and percentages at the left. */
export function ShareAxis({ scale, plot }: { scale: ScaleLinear<number, number>; plot: Plot }) {
  return (
    <g class="doelspoor-chart__axis">
      {scale.ticks(4).map((share) => (
        <g key={share}>
          <path d={across(plot, scale(share))} />
          <text x={plot.left - 6} y={scale(share)} dy="0.32em" text-anchor="end">
            {percentText(share)}
          </text>
        </g>
      ))}
    </g>
  );
}
