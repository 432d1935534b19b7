import type { ObservationDefinition } from '../../../shared/observations/define-observation.ts';
import type { ObservationFigure as Figure } from '../../../shared/observations/figures.ts';
import { AgreementFigure } from './agreement-figure.tsx';
import { DurationFigure } from './duration-figure.tsx';
import { ScoreFigure } from './score-figure.tsx';

interface ObservationFigureProps {
  definition: ObservationDefinition;
  figure: Figure;
}

/** What is not x of n: how long something takes, how far two people agree, a score. */
export function ObservationFigure({ definition, figure }: ObservationFigureProps) {
  return (
    <figure class="doelspoor-figure" aria-labelledby={`observation-${definition.kind}`}>
      {figure.statistic === 'duration' && <DurationFigure definition={definition} figure={figure} />}
      {figure.statistic === 'agreement' && <AgreementFigure definition={definition} figure={figure} />}
      {figure.statistic === 'score' && <ScoreFigure definition={definition} figure={figure} />}
    </figure>
  );
}
