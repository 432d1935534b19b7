import type { ResponseOf } from '../../../../shared/api/endpoint.ts';
import type { BesideTeam, readTeamsBeside } from '../../../../shared/api/feedback.ts';
import { percentText } from '../../../../shared/text/figure-sentence.ts';
import { useChartText } from '../../../../shared/ui/charts/use-chart-text.ts';
import { Table } from '../../parts/table.tsx';
import { useText } from '../../shell/language.tsx';

interface BesideTableProps {
  name: string;
  beside: ResponseOf<typeof readTeamsBeside>;
}

/** The same teams as numbers, with those of which too little is known. Never in the order of how well they do. */
export function BesideTable({ name, beside }: BesideTableProps) {
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
            if (result.status === 'hidden') return '–';
            return result.zone === null ? text.few : zones[result.zone];
          },
        },
      ]}
      rows={beside.teams}
      keyOf={({ team }) => team?.id ?? ''}
    />
  );
}
