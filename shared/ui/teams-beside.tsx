import type { ResponseOf } from '../api/endpoint.ts';
import type { BesideTeam, readTeamsBeside } from '../api/feedback.ts';
import type { MeasureDefinition } from '../measures/define-measure.ts';
import { periodText } from '../text/day-text.ts';
import { percentText } from '../text/figure-sentence.ts';
import type { FunnelTeam } from './charts/chart-types.ts';
import { FunnelChart } from './charts/funnel-chart.tsx';
import { useChartText } from './charts/use-chart-text.ts';
import { useLanguage } from './language.tsx';

interface TeamsBesideProps {
  measure: MeasureDefinition;
  beside: ResponseOf<typeof readTeamsBeside>;
}

/** Teams beside each other: what can be said first, then the funnel. In the order in which they came; never a ranking. */
export function TeamsBeside({ measure, beside }: TeamsBesideProps) {
  const { language, say } = useLanguage();
  const text = useChartText();
  const { teams, funnel, bestQuarter, period } = beside;
  const drawn = teams.flatMap(drawnTeam);
  const left = teams.length - drawn.length;
  const apart = drawn.filter(({ zone }) => zone !== 'within').length;
  const own = teams.find(({ isOwn }) => isOwn)?.result;
  const ownZone = own?.status === 'shown' ? own.zone : null;
  const estimate = own?.status === 'shown' ? own.estimate : null;
  const isMoved = drawn.some(({ n, counted }) => n !== counted);
  return (
    <div class="doelspoor-stack">
      {bestQuarter !== null && <p class="doelspoor-small">{quarterText(bestQuarter)}</p>}
      {ownZone !== null && (
        <p class="doelspoor-small">
          {ownZone === 'within' ? text.beside.ownWithin : text.beside.own(text.zones[ownZone])}
        </p>
      )}
      {estimate !== null && estimate.high > estimate.low && (
        <p class="doelspoor-small doelspoor-quiet">
          {text.beside.estimate(
            percentText(estimate.share),
            percentText(estimate.low),
            percentText(estimate.high),
          )}
        </p>
      )}
      {funnel === null || drawn.length === 0 ? (
        <p class="doelspoor-small">{text.beside.tooFew}</p>
      ) : (
        <FunnelChart
          caption={[
            apart === 0 ? text.beside.allWithin : text.beside.standOut(apart),
            text.beside.sentence(drawn.length, periodText(period, language)),
          ].join(' ')}
          name={say(measure.name)}
          teams={drawn}
          centre={funnel.centre}
          limits={funnel.lines}
        />
      )}
      {isMoved && <p class="doelspoor-small doelspoor-quiet">{text.beside.together}</p>}
      {funnel?.isOverDispersed && <p class="doelspoor-small doelspoor-quiet">{text.beside.overDispersed}</p>}
      {left > 0 && <p class="doelspoor-small doelspoor-quiet">{text.beside.hidden(left)}</p>}
    </div>
  );

  function quarterText(share: number): string {
    const shown = percentText(share);
    return measure.direction === 'lower-is-better'
      ? text.beside.lowestQuarter(shown)
      : text.beside.bestQuarter(shown);
  }
}

/** A team that has a place in the funnel; those with too small numbers have none. */
function drawnTeam({ team, isOwn, result }: BesideTeam): FunnelTeam[] {
  if (result.status !== 'shown' || result.zone === null) return [];
  const { met, counted, funnelN: n } = result;
  return [{ name: team?.name ?? null, isOwn, met, counted, n, zone: result.zone }];
}
