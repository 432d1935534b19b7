import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { percentText } from '../../text/figure-sentence.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartPart } from './chart-types.ts';
import { useChartText } from './use-chart-text.ts';

const ROW = 24;
const LABELS = 92;
const NUMBERS = 34;

interface PartsChartProps {
  caption: string;
  /** What it divides. */
  name: string;
  /** In their own order, from top to bottom. */
  parts: readonly ChartPart[];
  /** Whether shares of the whole may be told beside the numbers. */
  hasShares: boolean;
}

/** A whole in its parts, one bar a row with its number behind it. What is not known is hatched. */
export function PartsChart({ caption, name, parts, hasShares }: PartsChartProps) {
  const text = useChartText();
  const hatch = useId();
  const counts = parts.map(({ count }) => count);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells = hasShares ? 3 : 2;
  const draw = (width: number) => {
    const length = scaleLinear([0, Math.max(1, ...counts)], [0, width - LABELS - NUMBERS]);
    return (
      <>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="doelspoor-chart__hatch" d="M0 0H2V6H0Z" />
        </pattern>
        {parts.map(({ label, count, isUnknown }, at) => (
          <g key={label} transform={`translate(0 ${at * ROW})`}>
            <text x={LABELS - 8} y={16} text-anchor="end">
              {label}
            </text>
            <rect
              class="doelspoor-chart__bar"
              fill={isUnknown ? `url(#${hatch})` : undefined}
              x={LABELS}
              y={4}
              width={length(count)}
              height={ROW - 8}
            />
            <text x={LABELS + length(count) + 6} y={16}>
              {count}
            </text>
          </g>
        ))}
      </>
    );
  };
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={parts.length * ROW}
      columns={text.parts.columns.slice(0, cells)}
      rows={parts.map(({ label, count }) =>
        [label, String(count), percentText(count / Math.max(1, total))].slice(0, cells),
      )}
      draw={draw}
    />
  );
}
