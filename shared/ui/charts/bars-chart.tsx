import { scaleLinear } from 'd3-scale';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartPart } from './chart-types.ts';
import { useChartText } from './use-chart-text.ts';

const ROW = 24;
const LABELS = 92;
const NUMBERS = 34;

interface BarsChartProps {
  caption: string;
  /** What it counts. */
  name: string;
  /** In their own order, from top to bottom. */
  bars: readonly ChartPart[];
}

/** Counts beside each other, one bar a row with its number behind it. */
export function BarsChart({ caption, name, bars }: BarsChartProps) {
  const text = useChartText();
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={bars.length * ROW}
      columns={text.parts.columns.slice(0, 2)}
      rows={bars.map(({ label, count }) => [label, String(count)])}
      draw={(width) => <Drawing bars={bars} width={width} />}
    />
  );
}

function Drawing({ bars, width }: { bars: readonly ChartPart[]; width: number }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const length = scaleLinear([0, most], [0, width - LABELS - NUMBERS]);
  return (
    <>
      {bars.map(({ label, count }, at) => (
        <g key={label} transform={`translate(0 ${at * ROW})`}>
          <text x={LABELS - 8} y={ROW / 2} dy="0.32em" text-anchor="end">
            {label}
          </text>
          <rect class="doelspoor-chart__bar" x={LABELS} y={4} width={length(count)} height={ROW - 8} />
          <text x={LABELS + length(count) + 6} y={ROW / 2} dy="0.32em">
            {count}
          </text>
        </g>
      ))}
    </>
  );
}
