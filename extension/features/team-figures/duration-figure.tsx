import type { ObservationDefinition } from '../../../shared/observations/define-observation.ts';
import type { DurationFigure as Figure } from '../../../shared/observations/figures.ts';
import { CurveChart } from '../../../shared/ui/charts/curve-chart.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { ObservationHead } from './observation-head.tsx';
import { useFiguresText } from './use-figures-text.ts';

/** Two years: beyond it hardly any are followed. */
const MOST_DAYS = 730;

interface DurationFigureProps {
  definition: ObservationDefinition;
  figure: Figure;
}

/** How long something takes, with what came first instead. A median only where half was reached. */
export function DurationFigure({ definition, figure }: DurationFigureProps) {
  const { say } = useLanguage();
  const text = useFiguresText();
  const { n, events, competing, censored, bearing, median, curve, followed } = figure;
  const ended = [
    text.observed.times(events, say(definition.outcome)),
    ...(competing > 0 && definition.competing
      ? [text.observed.times(competing, say(definition.competing))]
      : []),
    ...(censored > 0 ? [text.observed.censored(censored)] : []),
  ];
  const units = say(n === 1 ? definition.unit.one : definition.unit.many);
  const half = median === null ? text.observed.noMedian : text.observed.median(String(Math.round(median)));
  const sentences =
    n === 0
      ? [text.observed.nothing]
      : [
          `${text.observed.of(n, units)} ${ended.join(', ')}.`,
          bearing === 'full' ? half : text.observed.tooFew,
        ];
  const told = followed.filter(({ days }) => days <= MOST_DAYS);
  const untilDay = told.at(-1)?.days ?? 0;
  const steps = curve.map(({ days, share, low, high }) => ({
    time: days,
    value: share,
    ...(low === null || high === null ? {} : { low, high }),
  }));
  const others = curve.map(({ days, competing: value }) => ({ time: days, value }));
  return (
    <>
      <ObservationHead definition={definition} sentences={sentences} />
      {untilDay > 0 && (
        <CurveChart
          caption={text.observed.curve}
          name={say(definition.name)}
          untilDay={untilDay}
          curves={[
            { name: say(definition.outcome), steps },
            ...(competing > 0 && definition.competing
              ? [{ name: say(definition.competing), steps: others }]
              : []),
          ]}
          atRisk={told.map(({ days, n: still }) => ({ time: days, n: still }))}
        />
      )}
    </>
  );
}
