import { weightOfSignal } from '../../measures/signal-weight.ts';
import { periodText, shortDayText } from '../../text/day-text.ts';
import { percentText } from '../../text/figure-sentence.ts';
import { useLanguage } from '../language.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartNote, RunDot } from './chart-types.ts';
import { Mark, shapeOf } from './mark.tsx';
import { runGeometry } from './run-geometry.ts';
import { across, type Plot, ShareAxis } from './share-axis.tsx';
import { useChartText } from './use-chart-text.ts';

const HEIGHT = 190;
/** Room for one label of the time axis. */
const LABEL_WIDTH = 84;

interface RunChartProps {
  /** What the course says, as a sentence. */
  caption: string;
  /** What it is the course of. */
  name: string;
  /** Oldest first, at least one. */
  dots: readonly RunDot[];
  /** The limits stand on fewer than twelve points. */
  isProvisional: boolean;
  /** What the team aims for, as a share; null without one. */
  target: number | null;
  /** What was agreed, oldest first. */
  notes: readonly ChartNote[];
}

/** Shares in the order of time, with what ordinary variation is, and what was agreed on the way. */
export function RunChart({ caption, name, dots, isProvisional, target, notes }: RunChartProps) {
  const { language } = useLanguage();
  const text = useChartText();
  const hasBand = dots.some(({ limits }) => limits !== null);
  const draw = (width: number) => {
    const plot: Plot = { left: 40, right: width - 8, top: 16, bottom: HEIGHT - (notes.length > 0 ? 42 : 24) };
    const { x, y, course, band, centre, noteX } = runGeometry(dots, target, plot);
    return (
      <>
        <path class="doelspoor-chart__band" d={band} />
        <ShareAxis scale={y} plot={plot} />
        <path class="doelspoor-chart__centre" d={centre} />
        {notes.map(({ on, label }, at) => (
          <g class="doelspoor-chart__note" key={on + label}>
            <path d={`M${noteX(on)} ${plot.top}V${plot.bottom + 4}`} />
            <text x={noteX(on)} y={plot.bottom + 16} text-anchor="middle">{`▲${at + 1}`}</text>
          </g>
        ))}
        {target !== null && (
          <g class="doelspoor-chart__target">
            <path d={across(plot, y(target))} />
            <text x={plot.right} y={y(target) - 5} text-anchor="end">
              {`${text.target} ${percentText(target)}`}
            </text>
          </g>
        )}
        <path class="doelspoor-chart__course" d={course} />
        {dots.map(({ toOn, value, signal }, at) => (
          <Mark
            key={toOn}
            shape={shapeOf(weightOfSignal(signal), /up|high/.test(signal))}
            x={x(at)}
            y={y(value)}
          />
        ))}
        {labelledDots(dots.length, Math.floor((plot.right - plot.left) / LABEL_WIDTH)).map((at) => (
          <text
            key={at}
            x={x(at)}
            y={HEIGHT - 6}
            text-anchor={at === 0 ? 'start' : at === dots.length - 1 ? 'end' : 'middle'}
          >
            {monthOf(at)}
          </text>
        ))}
      </>
    );
  };
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={HEIGHT}
      columns={text.run.columns}
      rows={dots.map(({ fromOn, toOn, met, counted, value, limits, signal }) => [
        `${shortDayText(fromOn, toOn, language)} – ${shortDayText(toOn, '', language)}`,
        text.xOfN(met, counted),
        percentText(value),
        limits ? `${percentText(Math.max(0, limits.low))}–${percentText(Math.min(1, limits.high))}` : '–',
        limits || signal !== 'common-cause' ? text.signals[signal] : '–',
      ])}
      draw={draw}
    >
      {hasBand && (
        <p class="doelspoor-small doelspoor-quiet">
          {isProvisional ? text.run.bandProvisional : text.run.band}
        </p>
      )}
      {notes.length > 0 && (
        <ol class="doelspoor-chart__notes doelspoor-small">
          {notes.map(({ on, label }) => (
            <li key={on + label}>{`${shortDayText(on, '', language)}: ${label}`}</li>
          ))}
        </ol>
      )}
    </ChartFrame>
  );

  function monthOf(at: number): string {
    const on = dots[at]?.toOn ?? '';
    return periodText({ firstOn: on, lastOn: on }, language);
  }
}

/** Which dots have their month under them: the first and the last, and as many between as fit. */
export function labelledDots(count: number, fit: number): number[] {
  if (count <= 1) return count === 1 ? [0] : [];
  const labels = Math.max(2, Math.min(count, fit));
  return Array.from({ length: labels }, (_, at) => Math.round((at * (count - 1)) / (labels - 1)));
}
