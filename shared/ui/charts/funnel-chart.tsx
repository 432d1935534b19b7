import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { FunnelZone } from '../../stats/funnel.ts';
import { percentText } from '../../text/figure-sentence.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { FunnelLimit, FunnelTeam } from './chart-types.ts';
import { Mark, type MarkShape } from './mark.tsx';
import { type Plot, ShareAxis, shareScale } from './share-axis.tsx';
import { useChartText } from './use-chart-text.ts';

const HEIGHT = 300;

interface FunnelChartProps {
  caption: string;
  /** What it compares. */
  name: string;
  /** In the order in which they may be told: never by how well they do. */
  teams: readonly FunnelTeam[];
  /** The share around which the funnel stands. */
  centre: number;
  /** For rising numbers of units, from the smallest to the largest drawn. */
  limits: readonly FunnelLimit[];
}

/** Teams beside each other by how many units counted, with what chance alone would make of equal teams. No ranking. */
export function FunnelChart({ caption, name, teams, centre, limits }: FunnelChartProps) {
  const text = useChartText();
  const nameOf = (team: FunnelTeam, at: number) =>
    [team.name ?? text.funnel.team(at + 1), team.isOwn && text.funnel.own].filter(Boolean).join(', ');
  return (
    <ChartFrame
      caption={caption}
      name={name}
      height={HEIGHT}
      columns={text.funnel.columns}
      rows={teams.map((team, at) => [
        nameOf(team, at),
        text.xOfN(team.met, team.counted),
        percentText(team.met / team.counted),
        text.zones[team.zone],
      ])}
      draw={(width) => <Drawing teams={teams} centre={centre} limits={limits} width={width} />}
    >
      <p class="doelspoor-small doelspoor-quiet">{text.funnel.bands}</p>
    </ChartFrame>
  );
}

type DrawingProps = Pick<FunnelChartProps, 'teams' | 'centre' | 'limits'> & { width: number };

function Drawing({ teams, centre, limits, width }: DrawingProps) {
  const text = useChartText();
  const plot: Plot = { left: 40, right: width - 12, top: 12, bottom: HEIGHT - 38 };
  const y = shareScale([0, 1], plot);
  const most = Math.max(1, ...limits.map(({ n }) => n), ...teams.map(({ counted }) => counted));
  const x = scaleLinear([0, most], [plot.left, plot.right]);
  const limitLine = (value: (limit: FunnelLimit) => number) =>
    line<FunnelLimit>()
      .x(({ n }) => x(n))
      .y((limit) => y(value(limit)))([...limits]) ?? '';
  return (
    <>
      <ShareAxis scale={y} plot={plot} />
      <path class="doelspoor-chart__limit" d={limitLine(({ limits998 }) => limits998.low)} />
      <path class="doelspoor-chart__limit" d={limitLine(({ limits998 }) => limits998.high)} />
      <path class="doelspoor-chart__limit--near" d={limitLine(({ limits95 }) => limits95.low)} />
      <path class="doelspoor-chart__limit--near" d={limitLine(({ limits95 }) => limits95.high)} />
      <line class="doelspoor-chart__centre" x1={plot.left} x2={plot.right} y1={y(centre)} y2={y(centre)} />
      {teams.map((team, at) => (
        <g key={team.name ?? at}>
          <Mark
            shape={zoneShapes[team.zone]}
            x={x(team.counted)}
            y={y(team.met / team.counted)}
            isOpen={!team.isOwn}
          />
          {(team.isOwn || (team.name !== null && team.zone !== 'within')) && (
            <text
              class="doelspoor-chart__label"
              x={x(team.counted)}
              y={y(team.met / team.counted) - 10}
              text-anchor={x(team.counted) > width / 2 ? 'end' : 'start'}
            >
              {team.isOwn ? text.funnel.own : team.name}
            </text>
          )}
        </g>
      ))}
      {x.ticks(Math.max(2, Math.floor(width / 90))).map((n) => (
        <text key={n} x={x(n)} y={plot.bottom + 16} text-anchor="middle">
          {n}
        </text>
      ))}
      <text x={plot.right} y={HEIGHT - 4} text-anchor="end">
        {text.funnel.axis}
      </text>
    </>
  );
}

const zoneShapes: Record<FunnelZone, MarkShape> = {
  'below-99.8': 'diamond',
  'below-95': 'down',
  within: 'circle',
  'above-95': 'up',
  'above-99.8': 'diamond',
};
