import { useId } from 'preact/hooks';
import { percentText } from '../../text/figure-sentence.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartPart } from './chart-types.ts';
import { useChartText } from './use-chart-text.ts';

const BAR = 28;
const HEIGHT = 52;
/** A number inside a part needs this many pixels. */
const NUMBER_WIDTH = 26;

interface PartsChartProps {
  caption: string;
  /** What it divides. */
  name: string;
  parts: readonly ChartPart[];
}

/** A whole in its parts, one beside the other in one bar: each with its number, told apart by filling, not by colour. */
export function PartsChart({ caption, name, parts }: PartsChartProps) {
  const text = useChartText();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={HEIGHT}
      columns={text.parts.columns}
      rows={parts.map(({ label, count }) => [label, String(count), percentText(count / Math.max(1, total))])}
      draw={(width) => <Drawing parts={parts} width={width} />}
    />
  );
}

/** Where each part begins and how wide it is, for a bar of a width. */
export function partWidths(parts: readonly ChartPart[], width: number): { x: number; width: number }[] {
  const total = Math.max(
    1,
    parts.reduce((sum, { count }) => sum + count, 0),
  );
  let before = 0;
  return parts.map(({ count }) => {
    const x = (before / total) * width;
    before += count;
    return { x, width: (count / total) * width };
  });
}

function Drawing({ parts, width }: { parts: readonly ChartPart[]; width: number }) {
  const hatch = useId();
  const places = partWidths(parts, width);
  return (
    <>
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="doelspoor-chart__hatch" width={2} height={6} />
      </pattern>
      {parts.map(({ label, count, isUnknown }, at) => {
        const place = places[at];
        if (!place || count === 0) return null;
        return (
          <g key={label}>
            <rect
              class={`doelspoor-chart__part doelspoor-chart__part--${at + 1}`}
              fill={isUnknown ? `url(#${hatch})` : undefined}
              x={place.x}
              y={1}
              width={place.width}
              height={BAR}
            />
            {place.width >= NUMBER_WIDTH && (
              <text x={place.x + place.width / 2} y={BAR + 18} text-anchor="middle">
                {count}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
