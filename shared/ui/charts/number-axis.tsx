import type { ScaleLinear } from 'd3-scale';
import type { Plot } from './share-axis.tsx';

interface NumberAxisProps {
  scale: ScaleLinear<number, number>;
  plot: Plot;
  /** What the numbers count. */
  label: string;
}

/** Numbers under the picture, as many as fit, and what they count. */
export function NumberAxis({ scale, plot: { left, right, bottom }, label }: NumberAxisProps) {
  return (
    <g text-anchor="middle">
      {scale.ticks(Math.max(2, (right - left) / 80)).map((tick) => (
        <text key={tick} x={scale(tick)} y={bottom + 16}>
          {tick}
        </text>
      ))}
      <text x={right} y={bottom + 34} text-anchor="end">
        {label}
      </text>
    </g>
  );
}
