import type { ObservationDefinition } from '../../../shared/observations/define-observation.ts';
import type { ScoreFigure as Figure } from '../../../shared/observations/figures.ts';
import { PartsChart } from '../../../shared/ui/charts/parts-chart.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { ObservationHead } from './observation-head.tsx';
import { useFiguresText } from './use-figures-text.ts';

interface ScoreFigureProps {
  definition: ObservationDefinition;
  figure: Figure;
}

/** Scores of closed cases: how many, how they are spread, and their mean where it says something. */
export function ScoreFigure({ definition, figure }: ScoreFigureProps) {
  const { language, say } = useLanguage();
  const text = useFiguresText();
  const { n, mean, sd, bearing, distribution } = figure;
  const one = (value: number) => value.toFixed(1).replace('.', language === 'nl' ? ',' : '.');
  const sentences = [
    ...(n === 0 ? [text.observed.nothing] : [text.observed.scores(n)]),
    ...(mean !== null && sd !== null ? [text.observed.mean(one(mean), one(sd))] : []),
    ...(bearing === 'few' || bearing === 'counts' ? [text.parts.tooFew] : []),
  ];
  return (
    <>
      <ObservationHead definition={definition} sentences={sentences} />
      {bearing === 'full' && (
        <PartsChart
          hasShares={false}
          caption={text.observed.spread}
          name={say(definition.name)}
          parts={distribution.map(({ from, to, count }) => ({ label: boundsText(from, to), count }))}
        />
      )}
    </>
  );

  function boundsText(from: number | null, to: number | null): string {
    if (from === null) return text.observed.below(to ?? 0);
    return to === null ? text.observed.from(from) : text.observed.between(from, to);
  }
}
