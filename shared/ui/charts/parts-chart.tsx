import { useId } from 'preact/hooks';
import { percentText } from '../../text/figure-sentence.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartPart } from './chart-types.ts';
import { useChartText } from './use-chart-text.ts';

const BAR = 28;
const HEIGHT = BAR + 2;

/** The filling of each part, as a sign in a line of text. */
const signs = ['■', '□', '▨'];

interface PartsChartProps {
  caption: string;
  /** What it divides. */
  name: string;
  parts: readonly ChartPart[];
  /** Whether shares of the whole may be told beside the numbers. */
  hasShares: boolean;
}

/**
 * A whole in at most three parts, one beside the other in one bar: each with its number, told apart by filling, not by
 * colour. What is not known comes last.
 */
export function PartsChart({ caption, name, parts, hasShares }: PartsChartProps) {
  const text = useChartText();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={HEIGHT}
      columns={text.parts.columns.slice(0, hasShares ? 3 : 2)}
      rows={parts.map(({ label, count }) =>
        [label, String(count), percentText(count / Math.max(1, total))].slice(0, hasShares ? 3 : 2),
      )}
      draw={(width) => <Drawing parts={parts} width={width} />}
    >
      <ul class="doelspoor-chart__legend doelspoor-small">
        {parts.map(({ label, count }, at) => (
          <li key={label}>{`${signs[at] ?? ''} ${label} ${count}`}</li>
        ))}
      </ul>
    </ChartFrame>
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
          <rect
            key={label}
            class={`doelspoor-chart__part doelspoor-chart__part--${at + 1}`}
            fill={isUnknown ? `url(#${hatch})` : undefined}
            x={place.x}
            y={1}
            width={place.width}
            height={BAR}
          />
        );
      })}
    </>
  );
}
