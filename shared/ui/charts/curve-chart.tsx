import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { percentText } from '../../text/figure-sentence.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { Curve } from './chart-types.ts';
import { NumberAxis } from './number-axis.tsx';
import { type Plot, ShareAxis, shareScale } from './share-axis.tsx';
import { useChartText } from './use-chart-text.ts';

const HEIGHT = 220;

interface CurveChartProps {
  caption: string;
  /** What it is the course of. */
  name: string;
  /** At most three: the first drawn through, the others dashed and dotted. */
  curves: readonly Curve[];
  /** The last day drawn, counted from the start. */
  untilDay: number;
  /** How many were still followed on some days, to be told under the picture. */
  atRisk: readonly { time: number; n: number }[];
}

/** Shares to which something has happened by a day after the start. */
export function CurveChart({ caption, name, curves, untilDay, atRisk }: CurveChartProps) {
  const text = useChartText();
  const draw = (width: number) => {
    const plot: Plot = { left: 40, right: width - 12, top: 12, bottom: HEIGHT - 38 };
    const y = shareScale([0, 1], plot);
    const x = scaleLinear([0, Math.max(1, untilDay)], [plot.left, plot.right]).clamp(true);
    const path = line<Step>()
      .x(({ time }) => x(time))
      .y(({ value }) => y(value))
      .curve(curveStepAfter);
    const band = area<Step>()
      .defined(({ low, high }) => low !== undefined && high !== undefined)
      .x(({ time }) => x(time))
      .y0(({ low }) => y(low ?? 0))
      .y1(({ high }) => y(high ?? 0))
      .curve(curveStepAfter);
    return (
      <>
        <ShareAxis scale={y} plot={plot} />
        {curves.map(({ name, steps }, at) => {
          const drawn = drawnSteps(steps, untilDay);
          return (
            <g key={name}>
              <path class="doelspoor-chart__band" d={band(drawn) ?? ''} />
              <path
                class={`doelspoor-chart__curve doelspoor-chart__curve--${at + 1}`}
                d={path(drawn) ?? ''}
              />
              {curves.length > 1 && (
                <text
                  class="doelspoor-chart__label"
                  x={plot.right}
                  y={y(drawn.at(-1)?.value ?? 0) - 6}
                  text-anchor="end"
                >
                  {name}
                </text>
              )}
            </g>
          );
        })}
        <NumberAxis scale={x} plot={plot} label={text.curve.axis} />
      </>
    );
  };
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={HEIGHT}
      columns={[text.curve.day, ...curves.map((curve) => curve.name), text.curve.atRisk]}
      rows={atRisk.map(({ time, n }) => [
        String(time),
        ...curves.map(({ steps }) => shareText(stepAt(steps, time))),
        String(n),
      ])}
      draw={draw}
    />
  );
}

type Step = Curve['steps'][number];

/** The step that holds at a time; undefined before the first. */
export function stepAt(steps: readonly Step[], time: number): Step | undefined {
  return steps.findLast((step) => step.time <= time);
}

/** A curve from 0 on day 0 to the last day drawn, with no step beyond it. */
export function drawnSteps(steps: readonly Step[], untilDay: number): Step[] {
  const within = [{ time: 0, value: 0, low: 0, high: 0 }, ...steps.filter(({ time }) => time <= untilDay)];
  return [...within, { ...(within.at(-1) ?? { value: 0 }), time: untilDay }];
}

function shareText(step: Step | undefined): string {
  if (!step) return percentText(0);
  const interval =
    step.low === undefined || step.high === undefined
      ? ''
      : ` (${Math.round(step.low * 100)}–${percentText(step.high)})`;
  return percentText(step.value) + interval;
}
