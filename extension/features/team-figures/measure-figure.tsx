import type { ComponentChildren } from 'preact';
import type { TeamChoiceVersion, TeamFigure } from '../../../shared/api/feedback.ts';
import type { MeasureDefinition } from '../../../shared/measures/define-measure.ts';
import { useLanguage } from '../../../shared/ui/language.tsx';
import { RateFigure } from '../../../shared/ui/rate-figure.tsx';
import { RateTable } from '../../../shared/ui/rate-table.tsx';
import { BesidePlace } from './beside-place.tsx';
import { CompareLines } from './compare-lines.tsx';
import { HowCounted } from './how-counted.tsx';
import { PartsFigure } from './parts-figure.tsx';
import { targetOf } from './target-of.ts';

interface MeasureFigureProps {
  measure: MeasureDefinition;
  figure: TeamFigure;
  choice: TeamChoiceVersion;
  /** Sees other teams too, without their names. */
  isCoach: boolean;
  level: 3 | 4;
  /** What can be done from this figure: see what is behind it, say that it is not right. */
  actions: ComponentChildren;
  /** The picture of its course. */
  course: ComponentChildren;
}

/** One measure of a team: the sentence, what it is compared with, the pictures, and how it was counted. */
export function MeasureFigure({
  measure,
  figure,
  choice,
  isCoach,
  level,
  actions,
  course,
}: MeasureFigureProps) {
  const { t, say } = useLanguage();
  const { total, quarters } = figure;
  const target = targetOf(measure, choice);
  const folded = (
    <>
      <details>
        <summary aria-label={`${t.figures.quarters}: ${say(measure.name)}`}>{t.figures.quarters}</summary>
        <RateTable measure={measure} rows={quarters} />
      </details>
      <HowCounted measure={measure} tally={total.tally} />
      {isCoach && <BesidePlace measure={measure} cutOn={total.cutOn} />}
      {actions}
    </>
  );
  if (figure.parts && (figure.parts.unknown > 0 || figure.parts.boundsOnly)) {
    return (
      <PartsFigure measure={measure} parts={figure.parts} pending={total.tally.pending} level={level}>
        {folded}
      </PartsFigure>
    );
  }
  return (
    <RateFigure measure={measure} figure={total} target={target} level={level} picture={course}>
      <CompareLines figure={figure} target={target} />
      {folded}
    </RateFigure>
  );
}
