import { shortDayText } from '../../../../shared/text/day-text.ts';
import { useText } from '../../shell/language.tsx';
import type { DayCount } from './health-days.ts';

const STEP = 11;
const BAR = 8;
const HEIGHT = 60;
const TOP = 12;

interface HealthChartProps {
  days: readonly DayCount[];
  /** What it shows, in words: the picture's text. */
  label: string;
}

/**
 * A bar for each day: what worked from the line up, what did not from the line down, on one scale. So neither hides the
 * other, in black and white either; a day without reports shows as a gap.
 */
export function HealthChart({ days, label }: HealthChartProps) {
  const { t, language } = useText();
  const text = t.definitions.health;
  const width = days.length * STEP;
  const mostUp = Math.max(1, ...days.map(({ worked }) => worked));
  const mostDown = Math.max(0, ...days.map(({ broken }) => broken));
  const scale = HEIGHT / (mostUp + mostDown);
  const line = TOP + mostUp * scale;
  const bottom = TOP + HEIGHT;
  const [first, last] = [days[0], days.at(-1)];
  const todayOn = last?.on ?? '';
  return (
    <svg class="portal-chart" role="img" aria-label={label} viewBox={`0 0 ${width + 90} ${bottom + 18}`}>
      {days.map(({ on, worked, broken }, index) => (
        <g key={on}>
          <rect
            class="portal-chart__worked"
            x={index * STEP}
            y={line - worked * scale}
            width={BAR}
            height={worked * scale}
          />
          <rect class="portal-chart__broken" x={index * STEP} y={line} width={BAR} height={broken * scale} />
        </g>
      ))}
      <line class="portal-chart__line" x1={0} x2={width} y1={line} y2={line} />
      <text x={width + 6} y={TOP + 6}>{`${mostUp} ${text.worked}`}</text>
      {mostDown > 0 && <text x={width + 6} y={bottom}>{`${mostDown} ${text.broken}`}</text>}
      {first && (
        <text x={0} y={bottom + 14}>
          {shortDayText(first.on, todayOn, language)}
        </text>
      )}
      {last && (
        <text x={width} y={bottom + 14} text-anchor="end">
          {shortDayText(last.on, todayOn, language)}
        </text>
      )}
    </svg>
  );
}
