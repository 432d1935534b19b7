import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { weightOfZone } from '../../measures/signal-weight.ts';
import { percentText } from '../../text/figure-sentence.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { FunnelLimit, FunnelTeam } from './chart-types.ts';
import { Mark, shapeOf } from './mark.tsx';
import { NumberAxis } from './number-axis.tsx';
import { across, type Plot, ShareAxis, shareScale } from './share-axis.tsx';
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
  const draw = (width: number) => {
    const plot: Plot = { left: 40, right: width - 12, top: 12, bottom: HEIGHT - 38 };
    const y = shareScale([0, 1], plot);
    const most = Math.max(1, ...limits.map(({ n }) => n), ...teams.map(({ n }) => n));
    const x = scaleLinear([0, most], [plot.left, plot.right]);
    const limitLine = (value: (limit: FunnelLimit) => number) =>
      line<FunnelLimit>()
        .x(({ n }) => x(n))
        .y((limit) => y(value(limit)))([...limits]) ?? '';
    return (
      <>
        <ShareAxis scale={y} plot={plot} />
        <path
          class="doelspoor-chart__limit"
          d={limitLine((n) => n.limits998.low) + limitLine((n) => n.limits998.high)}
        />
        <path
          class="doelspoor-chart__limit doelspoor-chart__limit--near"
          d={limitLine((n) => n.limits95.low) + limitLine((n) => n.limits95.high)}
        />
        <path class="doelspoor-chart__centre" d={across(plot, y(centre))} />
        {teams.map((team, at) => (
          <g key={team.name ?? at}>
            <Mark
              shape={shapeOf(weightOfZone(team.zone), team.zone.startsWith('above'))}
              x={x(team.n)}
              y={y(team.met / team.counted)}
              isOpen={!team.isOwn}
            />
            {(team.isOwn || (team.name !== null && team.zone !== 'within')) && (
              <text
                class="doelspoor-chart__label"
                x={x(team.n)}
                y={y(team.met / team.counted) - 10}
                text-anchor={x(team.n) > width / 2 ? 'end' : 'start'}
              >
                {team.isOwn ? text.funnel.own : team.name}
              </text>
            )}
          </g>
        ))}
        <NumberAxis scale={x} plot={plot} label={text.funnel.axis} />
      </>
    );
  };
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
      draw={draw}
    >
      <p class="doelspoor-small doelspoor-quiet">{text.funnel.bands}</p>
    </ChartFrame>
  );
}
