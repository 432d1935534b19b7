import type { BesideTeam } from '../../../../shared/api/feedback.ts';
import { percentText } from '../../../../shared/text/figure-sentence.ts';
import { useChartText } from '../../../../shared/ui/charts/use-chart-text.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';
import { type Beside, zoneOf } from './zone-of.ts';

/** The same teams as numbers, with those of which too little is known. Never in the order of how well they do. */
export function BesideTable({ name, beside }: { name: string; beside: Beside }) {
  const { t } = useText();
  const text = t.figures.beside;
  const { zones, xOfN } = useChartText();
  if (beside.teams.length === 0) return <p class="doelspoor-quiet">{text.none}</p>;
  const countOf = ({ result }: BesideTeam) => {
    if (result.status === 'shown') return xOfN(result.met, result.counted);
    if (result.status === 'banded') return text.below(result.below, result.counted);
    return result.status === 'banded-high' ? text.above(result.above, result.counted) : text.hidden;
  };
  const shown = ({ result }: BesideTeam) =>
    result.status === 'shown' && result.interval !== null ? { ...result, interval: result.interval } : null;
  return (
    <Table
      caption={text.caption(name)}
      columns={[
        { head: text.team, isHead: true, cell: ({ team }) => team?.name ?? '–' },
        { head: text.count, cell: countOf },
        {
          head: text.share,
          isNumber: true,
          cell: (row) => {
            const found = shown(row);
            return found ? percentText(found.met / found.counted) : '–';
          },
        },
        {
          head: text.interval,
          cell: (row) => {
            const interval = shown(row)?.interval;
            return interval
              ? text.between(Math.round(interval.low * 100), Math.round(interval.high * 100))
              : '–';
          },
        },
        {
          head: text.says,
          cell: ({ result }) => {
            const zone = zoneOf(result, beside);
            if (zone !== null) return zones[zone];
            return result.status === 'hidden' ? '–' : text.few;
          },
        },
      ]}
      rows={beside.teams}
      keyOf={({ team }) => team?.id ?? ''}
    />
  );
}
