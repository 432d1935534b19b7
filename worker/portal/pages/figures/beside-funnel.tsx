import type { BesideTeam } from '../../../../shared/api/feedback.ts';
import { periodText } from '../../../../shared/text/day-text.ts';
import { percentText } from '../../../../shared/text/figure-sentence.ts';
import { FunnelChart } from '../../../../shared/ui/charts/funnel-chart.tsx';
import { useChartText } from '../../../../shared/ui/charts/use-chart-text.ts';
import { useText } from '../../shell/language.tsx';
import { type Beside, zoneOf } from './zone-of.ts';

/** The teams of which enough is known, in a funnel: what chance alone would make of equal teams. */
export function BesideFunnel({ name, beside }: { name: string; beside: Beside }) {
  const { language } = useText();
  const text = useChartText().beside;
  const { funnel, teams, period, bestQuarter } = beside;
  const drawn = teams.flatMap((team) => pointOf(team, beside));
  const hidden = teams.filter(({ result }) => result.status === 'hidden').length;
  const sayings = [
    ...(hidden > 0 ? [text.hidden(hidden)] : []),
    ...(funnel?.isOverDispersed ? [text.overDispersed] : []),
    ...(bestQuarter === null ? [] : [text.bestQuarter(percentText(bestQuarter))]),
  ];
  if (!funnel || drawn.length === 0) {
    return (
      <p>
        {text.tooFew} {sayings.join(' ')}
      </p>
    );
  }
  const standing = drawn.filter(({ zone }) => zone !== 'within').length;
  const caption = [
    text.sentence(drawn.length, periodText(period, language)),
    standing === 0 ? text.allWithin : text.standOut(standing),
    ...sayings,
  ].join(' ');
  return (
    <FunnelChart caption={caption} name={name} teams={drawn} centre={funnel.centre} limits={funnel.lines} />
  );
}

function pointOf({ team, isOwn, result }: BesideTeam, beside: Beside) {
  const zone = zoneOf(result, beside);
  if (result.status !== 'shown' || zone === null) return [];
  const { met, counted, funnelN: n } = result;
  return [{ name: team?.name ?? null, isOwn, met, counted, n, zone }];
}
